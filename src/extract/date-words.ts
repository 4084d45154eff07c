/** Table: words and marks that stand beside dates, by language, and what they make of the date. */

/** Words of publication. Longer ones first where one begins another. */
export const PUBLISHED =
  /publi(?:shed|cado|cada|cación|sh date|é|ée|ziert|kované|kováno|cato|cata|cat|sert|ceret|cerad|ce|kacji|cação)|posted|first appeared|created|written|released|filed|issued|veröffentlicht|erschienen|erstellt|geschrieben|eingestellt|gespeichert|verfasst|online seit|mis en ligne|paru le|écrit|pubblicat[oa]|scritto|geplaatst|gepubliceerd|opublikowan[oa]|dodano|yayınlanma|yayın tarihi|yayınlandı|giriş|oluşturma|offentliggjort|skrevet|lagt ut|julkaistu|опубликован|размещен|дата публикации|опубліковано|انتشار|تاریخ|نُشر|نشر|تاريخ النشر|公開|配信|掲載|发布|發布|发表|入力|입력|등록|승인|게재/gi
/** Words that only name a date: of an update where a word of updating stands before them, else of publication. */
export const DATED = /\b(?:date|datum|stand|fecha|data)[: ]|дата[: ]/gi
/** Words of publication behind a date: "wurde am 3. Mai 2015 von … veröffentlicht", "May 3, 2015 by …". */
export const PUBLISHED_BEHIND =
  /^.{0,40}?(?:geschrieben|veröffentlicht|publiziert|erstellt|verfasst|eingestellt|published|posted)\b/i
/** Words of an update. */
export const UPDATED =
  /updated|update[: ]|modified|last edited|edited|revised|revision|aktualisier|geändert|letzte änderung|überarbeitet|mis à jour|màj|modifié|actualizad[oa]|actualización|última hora|aggiornat[oa]|atualizad[oa]|atualização|bijgewerkt|gewijzigd|aktualizacja|zaktualizowan|güncelle|son güncelleme|oppdatert|opdateret|uppdaterad|päivitetty|обновл|изменен|оновлено|به‌روزرسانی|بروزرسانی|به روز رسانی|آخر تحديث|تحديث|更新|修改|수정/gi
/** Marks of a right. */
export const COPYRIGHT = /©|copyright|\(c\)|all rights|alle rechte|ⓒ/i
/** Words of an event, a term, a life. */
export const EVENT =
  /deadline|expires|until|bis zum|event|termin|starts|begins|opens|premier|born|died|geboren|gestorben|joined|member since|registriert|registered|dabei seit|release date|erscheinungs|geburts|gültig|valid|season|airs|ab dem|\*/i
/** Words of captions and of references to what was read elsewhere. */
export const PICTURE =
  /\b(?:photo|photos|photograph|image|picture|illustration|getty|reuters|afp|ap photo|file|pool|courtesy|foto|bild|via)\b|\/ap\b/i
/** Words of a citation. */
export const READ_ON =
  /retrieved|accessed|abgerufen|zugegriffen|zugriff|consulté|consultado|visited|citation|zitiert|дата обращения|引用/i
/** A word that takes the date into a sentence. */
export const PREPOSITION =
  /(?:^|\s)(?:on|in|since|of|until|before|after|from|am|vom|seit|bis|le|du|depuis|el|del|desde|em|il|dal|op|w|с|от|до)\s+(?:\p{L}+[.,]?\s+)?$/iu
/** Signature of a post that is quoted. */
export const QUOTED_POST = /\(@\w{1,30}\)/
/** Words of comments. */
export const COMMENT =
  /\b(?:comments?|reply|replies|says|said on|wrote|kommentar[e]?|antwort(?:en)?|schrieb|sagt|commentaires?|répondre|coment[aá]rios?|responder|commenti|rispondi|beitrag(?:von)?|permalink)\b/i
/** A clock close behind or before a date. */
export const CLOCK_BEHIND =
  /^[\s,|•·–—\-/@T(]{0,4}(?:(?:at|um|à|a las|alle|às|kl|klo|ore|u|saat|в|о|ساعت|الساعة)\.?\s{0,2})?\d{1,2}\s?(?:[:.h]\s?\d{2}(?!\d)|[ap]\.?m\b|Uhr)/iu
/** A clock just before a date: "18:24, 16 May". */
export const CLOCK_BEFORE =
  /\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:Uhr|[A-Z]{2,4}))?[\s,|•·–—-]{0,4}(?:\p{L}{2,12}[.,]?\s{0,2})?$/iu
/** A zone or the word for the clock. */
export const ZONE = /^.{0,24}?(?:\b(?:GMT|UTC|CES?T|[ECMP][SD]?T|BST|IST|MSK|HKT|JST|AEST|AEDT)\b|\bUhr\b)/
