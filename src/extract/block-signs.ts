/**
 * Table: the strings without which a pattern of this folder cannot match, by pattern. The scan of a block finds all of
 * them in its one pass, and a pattern is tried only on the few blocks that hold one of its strings.
 */
import { unitAt } from '../text/characters.js'
import { phraseAutomaton } from '../text/phrase-automaton.js'
import { SURE_WEEKDAYS } from './weekdays.js'

/** Relative times: `timeAgoIn`. */
export const SIGN_TIME_AGO = 1
/** Credits of pictures as the model knows them. */
export const SIGN_PICTURE = 2
/** Copyright lines and reservations of rights. */
export const SIGN_COPYRIGHT = 4
/** Sentences in which a site speaks of itself. */
export const SIGN_SITE = 8
/** Offers to subscribe and to follow. */
export const SIGN_OFFER = 16
/** Names of domains. */
export const SIGN_DOMAIN = 32
/** What an outlet says it is, and headings that announce it. */
export const SIGN_TRADE = 64
/** Addresses. */
export const SIGN_ADDRESS = 128
/** Prepositions before a name of a page: "at Some Paper". */
export const SIGN_AT_NAME = 256
/** Labels of tags. */
export const SIGN_TAGS = 512
/** Words of captions. */
export const SIGN_CAPTION = 1024
/** Words of publication beside a date: `date-words.ts`. */
export const SIGN_PUBLISHED = 2048
/** Words of an update beside a date. */
export const SIGN_UPDATED = 4096
/** Words of an event or a reference beside a date. */
export const SIGN_EVENT = 8192
/** Names of days of the week that name nothing else. */
export const SIGN_WEEKDAY = 16384
/** Captions and credits of pictures round a headline: `isCaption`. */
export const SIGN_PICTURE_CREDIT = 32768
/** Beginnings of addresses as dumps break them. */
export const SIGN_PROTOCOL = 65536

/** By sign: its strings in small letters, parted by bars. */
const STRINGS: readonly (readonly [number, string])[] = [
  [
    SIGN_TIME_AGO,
    ' ago|vor |il y a |hace |há |minuti fa|ore fa|giorni fa|settimane fa|mesi fa|anni fa| назад| پیش| قبل|منذ ',
  ],
  [SIGN_PICTURE, 'photo|image|credit|getty|reuters|foto|bild:|quelle|©|source'],
  [SIGN_COPYRIGHT, '©|copyright|(c)|reserv|vorbehalten|réserv|защищен|حقوق|all rights|alle rechte|ⓒ'],
  [SIGN_SITE, 'website|web site|news site|online newspaper|news portal'],
  [SIGN_OFFER, 'subscribe to |sign up |follow |donate to |support |welcome to '],
  [SIGN_DOMAIN, '.com|.org|.net|.info|.news|.co.uk|.de|.fr|.es|.it|.ru|.ir|.in|.pk|.tv|.eu'],
  [
    SIGN_TRADE,
    '©|about|über|news|paper|magazin|journal|weekly|daily|website|web site|portal|agency|outlet|publication|publisher|media|zeitung|zeitschrift|periódico|revista|giornale|издани|газет|журнал|агентств|портал|сайт',
  ],
  [SIGN_ADDRESS, 'http://|https://|www.|@'],
  [SIGN_AT_NAME, 'at |bei |sur |en |на '],
  [
    SIGN_TAGS,
    'tag|filed under|topics|keywords|schlagw|stichw|themen|mots|étiquettes|etiquetas|palabras clave|теги|метки|ключевые|теґи|برچسب|کلیدواژه|كلمات|الوسوم|الكلمات',
  ],
  [SIGN_CAPTION, 'photo|image|picture|credit|foto|bild|фото|عکس|تصویر|صورة'],
  [
    SIGN_PUBLISHED,
    'publi|posted|appeared|created|written|released|filed|issued|veröffentlicht|erschienen|erstellt|geschrieben|eingestellt|gespeichert|verfasst|online seit|mis en ligne|paru le|écrit|pubblicat|scritto|geplaatst|gepubl|opublik|dodano|yayın|giriş|oluşturma|offentliggjort|skrevet|lagt ut|julkaistu|опубл|размещен|дата|انتشار|تاریخ|نشر|نُشر|تاريخ|公開|配信|掲載|发布|發布|发表|入力|입력|등록|승인|게재|date|datum|stand|fecha|data',
  ],
  [
    SIGN_UPDATED,
    'update|modified|edited|revis|aktualis|geändert|änderung|überarbeitet|mis à jour|màj|modifié|actualiz|última hora|aggiorna|atualiza|bijgewerkt|gewijzigd|aktualiz|güncelle|oppdatert|opdateret|uppdaterad|päivitetty|обновл|изменен|оновлено|روزرسانی|روز رسانی|تحديث|更新|修改|수정',
  ],
  [
    SIGN_EVENT,
    'deadline|expires|until|bis zum|event|termin|starts|begins|opens|premier|born|died|geboren|gestorben|joined|member since|registr|registered|dabei seit|release date|erscheinungs|geburts|gültig|valid|season|airs|ab dem|*|retrieved|accessed|abgerufen|zugegriffen|zugriff|consult|visited|citation|zitiert|дата обращения|引用',
  ],
  [SIGN_WEEKDAY, SURE_WEEKDAYS.join('|')],
  [
    SIGN_PICTURE_CREDIT,
    'photo|image|picture|credit|foto|bild|getty|reuters|afp|courtesy|file|illustration by|(ap|/ap|/ ap|via ap|dpa|epa|©',
  ],
  [SIGN_PROTOCOL, 'http:|https:'],
]

/** Finds them all. */
export const BLOCK_SIGNS = phraseAutomaton(
  STRINGS.flatMap(([sign, strings]) => strings.split('|').map((string) => [string, sign] as const)),
)

const { width, column, next, found } = BLOCK_SIGNS

/** The signs of a text: which of the strings it holds. */
export function signsIn(text: string): number {
  let state = 0
  let signs = 0
  const { length } = text
  for (let at = 0; at < length; at++) {
    state = next[state * width + (column[unitAt(text, at)] as number)] as number
    signs |= found[state] as number
  }
  return signs
}
