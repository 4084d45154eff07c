/**
 * Table: the words by which credits are known, by what they say. Source: bylines, mastheads and credit lines of the news in
 * these languages.
 */

/** Words that announce a name inside a line. */
export const ANNOUNCING_WORDS =
  'by von vonn par por di door av af przez text words story author autor autorin auteur autore автор текст نویسنده بقلم 作者 责任编辑 記者 记者'.split(
    ' ',
  )

/** Those of them before which a headline may end. */
export const INSIDE_WORDS = 'by von par por автор نویسنده بقلم'.split(' ')

/** Words that open a byline, with the forms they take; of those of two words the rarer one. */
export const OPENING_WORDS =
  'by von par por di door av af przez yazan автор авторы текст нoвости نویسنده قلم بقلم كتب كتبت text autor autorin autoren autores autora author authors auteur autore'.split(
    ' ',
  )

/** Words of offices in a newsroom. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  (
    'staff writer writers reporter reporters correspondent correspondents editor editors contributor contributors columnist producer journalist journalists ' +
    'author photographer photography photos photo video senior chief deputy managing executive associate assistant special contributing freelance guest ' +
    'politics political business sports sport entertainment culture news national international science technology tech health world economy opinion lifestyle travel fashion ' +
    'redakteur redakteurin redaktion reporterin korrespondent korrespondentin autor autorin chefredakteur foto fotos bild text bericht interview ' +
    'journaliste rédaction rédacteur correspondant redacción redactor periodista редактор редакция корреспондент журналист фото خبرنگار سردبیر تحریریه مراسل تحرير'
  ).split(' '),
)

/** German roles as a pattern, which make one word with what they are of: `Wirtschaftskorrespondentin`. */
export const GERMAN_ROLE =
  '(?:expert(?:e|in)|korrespondent(?:in)?|redakteur(?:in)?|reporter(?:in)?|kolumnist(?:in)?|rechtsanw[aä]lt(?:in)?)'
