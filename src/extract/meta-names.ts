/** Table: names of meta elements by what they state, strongest first. Source: Open Graph, Dublin Core, Parse.ly, Sailthru, Highwire. */

/** Day of publication. */
export const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'publication_date',
  'publish-date',
  'publishdate',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dc.date',
  'dc.date.created',
  'dcterms.date',
  'article.published',
  'published-date',
  'pubdate',
  'pub_date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'shareaholic:article_published_time',
  'rnews:datepublished',
  'originalpublicationdate',
  'timestamp',
  'date',
  'bt:pubdate',
  'last-modified-original',
  'analyticsattributes.articledate',
  'article_date_original',
  'vr:published_time',
  'displaydate',
  'article:published',
  'article:publicationdate',
  'article.created',
  'article:create_date',
  'citation_date',
  'citation_online_date',
  'prism.publicationdate',
  'dc.date.published',
  'dcterms.dateaccepted',
  'eprints.date',
  'sailthru.publish_date',
  'newsarticle:published',
  'live_date',
  'datecreated',
  'creation_date',
  'content_create_date',
  'dateissued',
  'gs_published_date',
  'mediator_published_time',
  'release_date',
]

/** Any other name that says "published" or its like: `five_hundred_pixels:uploaded`, `site:post-date`. */
const OTHER_DATE_NAME =
  /(?:^|[:._-])(?:publish(?:ed|ing)?|publication|pub|post(?:ed)?|issued?|creat(?:ed|ion)|upload(?:ed)?|release|article)(?:$|[:._-]?(?:date|time|on|at|datetime)?$)/
/** Names of that form that state no date, or another. */
const NO_DATE_NAME = /^article$|^pub$|^post$|^issue$|^release$|^publish$|modif|updat|expir|video|image/

/** Does a name that is in no list state a day of publication? */
export const isDateName = (name: string): boolean =>
  OTHER_DATE_NAME.test(name) && !NO_DATE_NAME.test(name) && !DATE_NAMES.includes(name)

/** Day of an update. */
export const UPDATE_NAMES = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dc.date.modified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
  'article:modified',
  'modified-date',
]

/** Who is credited. */
export const AUTHOR_NAMES = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'byl',
  'article:author_name',
  'cxenseparse:author',
  'shareaholic:article_author_name',
  'authors',
  'vr:author',
]

/** Headline, often with the name of the site. */
export const HEADLINE_NAMES = [
  'og:title',
  'parsely-title',
  'sailthru.title',
  'citation_title',
  'dc.title',
  'dcterms.title',
  'twitter:title',
  'headline',
  'title',
]

/** Outlet. */
export const OUTLET_NAMES = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'citation_journal_title',
  'publisher',
  'copyright',
  'apple-mobile-web-app-title',
  'al:ios:app_name',
]

/** Summary. */
export const DEK_NAMES = ['og:description', 'description', 'twitter:description', 'dc.description']

/** Section. */
export const SECTION_NAMES = ['article:section', 'parsely-section', 'section', 'og:article:section']

/** Tags. */
export const TAG_NAMES = new Set(['article:tag', 'og:article:tag', 'parsely-tags', 'news_keywords'])
