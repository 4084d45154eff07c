/**
 * Table: news agencies of the world with the short names and abbreviations by which reports credit them.
 * Source: member lists of the European Alliance of News Agencies, OANA and FANA, and the agencies' own pages.
 */
import { kindOf, SPACE, smallOf, unitAt } from '../text/characters.js'
import { HASH_START, hashOf, hashOn } from '../text/word-table.js'

/** Usual short name first, then every other form in which a credit gives it. */
const AGENCIES = [
  'AFP|Agence France-Presse|Agence France Presse|ا ف ب|أ ف ب|أ.ف.ب|АФП|فرانس برس|خبرگزاری فرانسه|France-Presse',
  'Reuters|Thomson Reuters|Рейтер|رويترز|رویترز|RTRS',
  'AP|The Associated Press|Associated Press|أ ب|أسوشيتد برس|آسوشیتدپرس',
  'TASS|ТАСС|ITAR-TASS|ИТАР-ТАСС|تاس',
  'dpa|DPA|Deutsche Presse-Agentur|د ب أ|dpa-AFX|dpa/lnw|dpa/lsw|dpa/lby|dpa/tmn',
  'EFE|Agencia EFE|Efe',
  'ANSA|Ansa',
  'Xinhua|شينخوا|Синьхуа|شینهوا',
  'UPI|United Press International',
  'IANS|Indo-Asian News Service|Indo-Asia News Service',
  'PTI|Press Trust of India',
  'ANI|Asian News International',
  'IRNA|ایرنا|إرنا|ИРНА',
  'ISNA|ایسنا|إسنا',
  'IMNA|ایمنا',
  'MNA|Mehr|Mehr News|مهر|خبرگزاری مهر',
  'Tasnim|TNA|تسنیم|تسنيم',
  'FNA|Fars|فارس|خبرگزاری فارس',
  'ILNA|ایلنا',
  'IQNA|ایکنا',
  'YJC',
  'Anadolu|AA|Anadolu Agency|الأناضول|آناتولی|Anadolu Ajansı',
  'DHA|Demirören Haber Ajansı',
  'IHA|İHA|İhlas Haber Ajansı',
  'Kyodo|Kyodo News',
  'Jiji|Jiji Press',
  'Yonhap|Yonhap News',
  'KCNA',
  'Interfax|Интерфакс|INTERFAX|Interfax-Ukraine|Интерфакс-Украина',
  'RIA Novosti|РИА Новости|RIA',
  'Sputnik|Спутник|سبوتنيك|اسپوتنیک',
  'Ukrinform|Укринформ|Укрінформ',
  'UNIAN|УНИАН|УНІАН',
  'BelTA|БЕЛТА',
  'Kazinform|Казинформ',
  'PAP|Polska Agencja Prasowa',
  'CTK|ČTK',
  'TASR',
  'MTI',
  'APA|Austria Presse Agentur',
  'sda|SDA|Keystone-SDA|ATS|Keystone-ATS',
  'Belga',
  'ANP',
  'Ritzau',
  'NTB',
  'TT|TT News Agency',
  'STT',
  'BNS|Baltic News Service',
  'ELTA',
  'LETA',
  'Lusa|LUSA',
  'Europa Press',
  'Adnkronos',
  'AGI',
  'LaPresse',
  'Agerpres|AGERPRES',
  'Mediafax',
  'BTA|БТА',
  'Tanjug|TANJUG',
  'HINA|Hina',
  'STA|Slovenska tiskovna agencija',
  'FENA',
  'MIA',
  'ATA',
  'AMNA|ANA-MPA',
  'CNA|Cyprus News Agency',
  'Armenpress',
  'Azertac|AZERTAC|Trend',
  'SANA|سانا',
  'WAM|وام',
  'SPA|Saudi Press Agency|واس',
  'KUNA|كونا',
  'QNA|قنا',
  'BNA|Bahrain News Agency',
  'ONA|Oman News Agency',
  'MENA|Middle East News Agency|أ ش أ',
  'Petra|بترا',
  'NNA|National News Agency',
  'INA|واع',
  'WAFA|وفا',
  "Maan|Ma'an|معا",
  'TAP|Tunis Afrique Presse',
  'MAP|Maghreb Arabe Presse',
  'APS|Algérie Presse Service|واج',
  'LANA',
  'SUNA',
  'Saba|سبأ',
  'PANA',
  'NAN|News Agency of Nigeria',
  'GNA|Ghana News Agency',
  'ENA|Ethiopian News Agency',
  'KNA',
  'APP|Associated Press of Pakistan',
  'UNI|United News of India',
  'BSS',
  'UNB',
  'Pajhwok',
  'Antara|ANTARA',
  'Bernama|BERNAMA',
  'VNA',
  'PNA|Philippine News Agency',
  'CNA-Taiwan|Focus Taiwan',
  'AAP|Australian Associated Press',
  'PA|PA Media|Press Association',
  'CP|The Canadian Press|Canadian Press',
  'Bloomberg|Bloomberg News',
  'Notimex',
  'Prensa Latina|PL',
  'Télam|Telam',
  'Agência Brasil',
  'EUROPA PRESS',
  'epd|Evangelischer Pressedienst',
  'KNA-Germany',
  'AFX',
  'Reuters Health',
] as const

const shortNames = new Map<string, string>()
for (const forms of AGENCIES) {
  const names = forms.split('|')
  for (const name of names)
    if (!shortNames.has(name.toLowerCase())) shortNames.set(name.toLowerCase(), names[0] as string)
}

/** Hashes of all forms: nearly everything that is asked is no agency, which its hash tells without a string. */
const hashes = new Set([...shortNames.keys()].map(hashOf))

/** May the words be a form of a name, or several of them? */
function mayName(words: string): boolean {
  let hash = HASH_START
  let end = words.length
  while (end > 0 && (kindOf(unitAt(words, end - 1)) & SPACE) !== 0) end--
  for (let at = 0; at < end; at++) {
    const code = unitAt(words, at)
    if (code === SLASH) return true
    const kind = kindOf(code)
    if (hash !== HASH_START || (kind & SPACE) === 0) hash = hashOn(hash, smallOf(code))
  }
  return hashes.has(hash)
}
const SLASH = 47

/** Usual short name of an agency by any of its forms; undefined when the words name none that is known. */
export function agencyNamed(words: string): string | undefined {
  if (!mayName(words)) return undefined
  const key = words.trim().toLowerCase()
  const found = shortNames.get(key)
  if (found !== undefined || !key.includes('/')) return found
  // Joint credits and regional desks: "dpa/lnw", "AFP/Reuters". The first one that is known is taken.
  for (const part of key.split('/')) {
    const name = shortNames.get(part.trim())
    if (name !== undefined) return name
  }
  return undefined
}

/** First words of all forms, without the signs behind them. */
const firstWords = new Set([...shortNames.keys()].map((name) => name.split(/[ /]/)[0] as string))

/** Does an agency begin with this word, or with what stands in it before a sign? */
export function beginsLikeAgency(word: string): boolean {
  const small = word.toLowerCase()
  return firstWords.has(small) || firstWords.has(small.split(/[^\p{L}\p{M}.'-]/u)[0] as string)
}
