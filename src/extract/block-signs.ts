/**
 * Table: the strings without which a pattern of this folder cannot match, by pattern. The scan of a block finds all of
 * them in its one pass, and a pattern is tried only on the few blocks that hold one of its strings.
 */
import { phraseAutomaton } from '../text/phrase-automaton.js'

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

/** By sign: its strings in small letters, parted by bars. */
const STRINGS: readonly (readonly [number, string])[] = [
  [
    SIGN_TIME_AGO,
    ' ago|vor |il y a |hace |há |minuti fa|ore fa|giorni fa|settimane fa|mesi fa|anni fa| назад| پیش| قبل|منذ ',
  ],
  [SIGN_PICTURE, 'photo|image|credit|getty|reuters|foto|bild:|quelle|©|source'],
  [SIGN_COPYRIGHT, '©|copyright|(c)|reserv|vorbehalten|réserv|защищен|حقوق'],
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
]

/** Finds them all. */
export const BLOCK_SIGNS = phraseAutomaton(
  STRINGS.flatMap(([sign, strings]) => strings.split('|').map((string) => [string, sign] as const)),
)
