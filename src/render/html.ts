/** Markup that may stand in a page as it is: the one type the templates' escape function lets pass, and the ways to make it. */
import { escapeHtml } from '../text/escape.js'

/**
 * A piece of finished HTML. A class and not a branded string, because a template engine sees values only at run time and
 * has to tell markup from text there; `#markup` also keeps any other object from passing for one at compile time.
 * Made by `html`, `escaped`, `joinHtml` and, for what a serialiser returned, `trustedHtml`.
 */
export class Html {
  readonly #markup: string

  private constructor(markup: string) {
    this.#markup = markup
  }

  /** Wraps markup that is safe already. Only this file calls it; others say `trustedHtml` and mean it. */
  static of(markup: string): Html {
    return new Html(markup)
  }

  /** The markup. */
  toString(): string {
    return this.#markup
  }
}

/** What may stand in an `html` template: Html passes, text and numbers are escaped, `undefined` and `false` are nothing. */
export type HtmlValue = Html | string | number | undefined | false | readonly HtmlValue[]

/** Is this finished markup? True for nothing a source file could have brought in. */
export const isHtml = (value: unknown): value is Html => value instanceof Html

/** Text as markup; safe between tags and inside quoted attributes. */
export const escaped = (text: string): Html => Html.of(escapeHtml(text))

/** Takes over markup that a serialiser with its own escaping made (the body of an article, JSON for a script element). */
export const trustedHtml = (markup: string): Html => Html.of(markup)

/**
 * Markup that will be kept, with its text in one stretch. The engine remembers a text that was added up as its pieces, three
 * times as long as the text, until a letter of it is asked for.
 */
export function flatHtml(markup: Html): Html {
  const text = markup.toString()
  return text.charCodeAt(0) > 0 ? markup : Html.of('')
}

/** Pieces one after another, with text between them that is escaped unless it is markup. */
export function joinHtml(parts: readonly Html[], separator: Html | string = ''): Html {
  return Html.of(parts.join(markupOf(separator)))
}

/**
 * Markup with values in it: html`<a href="${address}">${name}</a>`. Everything that is not Html is escaped, lists are put one after
 * another. Attributes must be quoted; nothing is safe inside a script or style element or an event attribute.
 */
export function html(markup: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let whole = markup[0] as string
  for (let position = 0; position < values.length; position++) {
    whole += markupOf(values[position]) + (markup[position + 1] as string)
  }
  return Html.of(whole)
}

function markupOf(value: HtmlValue): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Html) return value.toString()
  if (typeof value === 'object') return value.map(markupOf).join('')
  return escapeHtml(String(value))
}
