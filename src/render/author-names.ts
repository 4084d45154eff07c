/** What kind of author a byline names, and where a personal name may be parted; in doubt the name stays whole. */
import { fold } from '../text/fold.js'

/** An author as bibliographies want it: parted only when that is safe, else the name as credited. */
export type CitedAuthor = { readonly family: string; readonly given: string } | { readonly literal: string }

/** Words that make a credit a desk, a staff or a body and no person, folded. */
const DESK_WORDS = new Set(
  (
    'agencies agency alliance analysts association associates board bureau center centre collective column commission ' +
    'committee contributor contributors correspondent correspondents council coverage daily department desk digital division ' +
    'editor editorial editors foundation group guest herald institute journal magazine media ministry monitor network ' +
    'news newsdesk newspaper newsroom observatory office online organisation organization post press publications radio ' +
    'reporter reporters review section service services society special staff studio syndicate team television times ' +
    'tribune tv unit university web website wire wires writer writers ' +
    'redaktion redaktionsteam nachrichten agentur redaction agence redaccion agencia redacao agenzia redazione redactie redakcja ' +
    'redakce agentura yazi isleri haber merkezi ' +
    'редакция редакции агентство служба отдел корреспондент корреспонденты новости редакція агенція ' +
    'تحریریه تحرير خبرگزاری گروه سرویس واحد خبرنگار خبرنگاران وكالة قسم هيئة فريق مراسل مراسلون צוות מערכת ' +
    '编辑部 記者 记者 編集部 通讯社'
  )
    .split(' ')
    .map(fold),
)

/**
 * Surnames that stand first in East Asian names, folded. "Wang Yi" has the shape of "Anna Dorn", so a first word from this
 * list keeps the name whole; the price is that a "Lee" or "Kim" used as a first name stays whole too.
 */
const LEADING_SURNAMES = new Set(
  (
    'bai cai cao chan chang chen cheng chow chu cui dai deng ding dong du fan fang feng fu gao gong gu guo han he ho hong hou hu ' +
    'huang jia jiang jin kang kong lai lau lee lei leung li liang liao lim lin ling liu long lu luo lyu ma mao meng mo ng ni ' +
    'pan peng qian qin qiu ren shao shen shi song su sun tan tang tao tian tsai tse tung wan wang wei wen wong wu xi xia xiao xie ' +
    'xiong xu xue yan yang yao ye yeung yin yu yuan zeng zhang zhao zheng zhong zhou zhu zou ' +
    'ahn an bae cho choe choi chon chung gang hwang jang jeon jeong jo jung kim ko kwon moon nam noh oh pak park rhee ri roh ryu seo ' +
    'shin sin son yi yoon yun bui dang dao dinh doan duong hoang huynh le luong ngo nguyen pham phan tran trinh truong vo vu'
  ).split(' '),
)

/** Latin letters of one name word: `Anna`, `O'Brien`, `McDonald`, `Meyer-Abich`; never all capitals, which are initials of bodies. */
const NAME_WORD = /^\p{Lu}['’]?(?=\p{Script=Latin}*\p{Ll})[\p{Script=Latin}\p{M}]+(?:[-'’]\p{Lu}\p{Ll}+)?$/u
const INITIAL = /^(?:\p{Lu}\.){1,2}$|^\p{Lu}$/u
const LATIN_ONLY = /^[\p{Script=Latin}\p{M}.'’\- ]+$/u

/** Folded names of authors and outlets: the same few stand under thousands of articles. */
const foldedNames = new Map<string, string>()
const FOLDED_KEPT = 2000

function folded(name: string): string {
  const known = foldedNames.get(name)
  if (known !== undefined) return known
  if (foldedNames.size >= FOLDED_KEPT) foldedNames.clear()
  const made = fold(name)
  foldedNames.set(name, made)
  return made
}

/** Does the credit name a desk or another body? Its words decide, or that it is the outlet itself. */
export function isDesk(author: string, outlet?: string): boolean {
  const name = folded(author)
  return (outlet !== undefined && name === folded(outlet)) || name.split(' ').some((word) => DESK_WORDS.has(word))
}

/** The author parted into family and given name when the name is `Given Family` or `Given I. Family` in Latin letters. */
export function citedAuthor(author: string, outlet?: string): CitedAuthor {
  if (isDesk(author, outlet) || !LATIN_ONLY.test(author)) return { literal: author }
  const words = author.split(' ')
  const [first = '', ...rest] = words
  const family = rest.pop()
  const safe =
    family !== undefined &&
    rest.length <= 2 &&
    (NAME_WORD.test(first) || (INITIAL.test(first) && first.includes('.'))) &&
    rest.every((word) => INITIAL.test(word)) &&
    NAME_WORD.test(family) &&
    !LEADING_SURNAMES.has(fold(first))
  return safe ? { family, given: [first, ...rest].join(' ') } : { literal: author }
}
