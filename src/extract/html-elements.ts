/** Table: what the elements of a saved page mean for its visible text. Source: the HTML Living Standard's rendering section. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that begin and end a block. */
export const BLOCK_ELEMENTS = set(
  'address article aside blockquote body button canvas caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul video audio label',
)
/** Elements whose text no reader sees. */
export const UNSEEN_ELEMENTS = set(
  'script style noscript template svg math iframe object embed applet select option textarea input datalist head title meta link base noframes noembed param source track canvas video audio map area',
)
/** Elements that stress. */
export const EMPHASIS_ELEMENTS = set('em i cite dfn var')
/** Elements that stress more. */
export const STRONG_ELEMENTS = set('strong b')
/** Elements inside a block that say something of their text; all others leave it as it is. */
export const MARKING_ELEMENTS = set('a q em i cite dfn var strong b code kbd samp tt')
/** Elements of code. */
export const CODE_ELEMENTS = set('code kbd samp tt')

/** Parts of class names and ids that speak for furniture. Compared word by word, so `shared` is not `share`. */
export const FURNITURE_TOKENS = set(
  'nav navigation navbar menu submenu sidebar sidebars aside related relateds recommend recommended recommendation recommendations comment comments commentlist disqus respond reply footer foot share sharing shares social sharedaddy addthis promo promotion promotions newsletter subscribe subscription widget widgets breadcrumb breadcrumbs crumbs tags tag tagcloud taglist ad ads advert advertisement advertising sponsor sponsored cookie cookies consent gdpr popup modal overlay banner masthead pagination pager paging byline author authors bio authorbox metadata meta postmeta teaser teasers trending popular mostread latest more toolbar tools login signup signin search print skip outbrain taboola rail copyright disclaimer caption credit gallery slideshow carousel rating ratings poll survey infobox tooltip toc donate paywall piano kommentar kommentare verwandt empfehlung werbung anzeige teaserbox noprint screenreader sr',
)
/** Parts that speak for the text of an article. */
export const ARTICLE_TOKENS = set(
  'article articlebody article-body articletext articlecontent story storybody storytext post postbody postcontent entry entrycontent content contents body text bodytext maintext richtext prose main hentry artikel artikeltext beitrag inhalt texte contenu cuerpo noticia nota corpo news detail single bodycopy copy paragraph',
)
