/**
 * What can be set in `backfile.yml`: the one definition from which defaults, checks, the file that `init` writes and the
 * documentation come.
 */
import type { ZodType } from 'zod'
import type { OutputSettings, Settings } from '../model/settings.js'
import { safeUrl } from './escape.js'

/** zod as it is loaded when it is needed. */
type Zod = typeof import('zod').z

/** One setting: its meaning, its default, and the values it takes. */
export interface SettingRule<T> {
  /** One sentence for the documentation and the settings file. */
  readonly meaning: string
  /** The default; undefined where none is set. */
  readonly standard: T | undefined
  /** The values allowed, as a phrase for messages. */
  readonly expected: string
  /** The check, given strings and lists of strings as written. zod comes in as a value: most commands never load it. */
  readonly check: (z: Zod) => ZodType<T>
}

/** Bytes. */
export const MEGABYTE = 1024 * 1024

/** Whole numbers as written, with an optional `MB`. */
const wholeNumber = (z: Zod, least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}( ?MB)?$/i)
    .transform((text) => Number.parseInt(text, 10) * (/MB$/i.test(text) ? MEGABYTE : 1))
    .pipe(z.number().min(least).max(most))

const flag = (z: Zod) => z.stringbool({ truthy: ['true', 'yes', 'on', '1'], falsy: ['false', 'no', 'off', '0'] })

const line = (z: Zod) => z.string().trim().min(1).max(1000)

const isWebAddress = (text: string): boolean => /^https?:/.test(safeUrl(text) ?? '')

const isContact = (text: string): boolean => isWebAddress(text) || /^(?:mailto:)?[^@\s]+@[^@\s]+$/.test(text)

/** A pattern stays below the input folder. */
const isInside = (pattern: string): boolean => !/^!?\/|^!?[a-z]:|(?:^!?|\/)\.\.(?:\/|$)/i.test(pattern)

const switched = (meaning: string): SettingRule<boolean> => ({
  meaning,
  standard: true,
  expected: 'true or false',
  check: flag,
})

type Rules<T> = { readonly [K in keyof Required<T>]: SettingRule<Required<T>[K]> }

/** The settings at the top of the file, in the order of the documentation. */
export const RULES: Rules<Omit<Settings, 'outputs'>> = {
  title: {
    meaning: 'Name of the site, on every page.',
    standard: 'News archive',
    expected: 'a name on one line',
    check: line,
  },
  description: {
    meaning: 'One sentence about the site, on the home page and in feeds.',
    standard: 'An archive of news articles, with the evidence for every date and name.',
    expected: 'a sentence',
    check: line,
  },
  baseUrl: {
    meaning: 'Address the site will have. Feeds, sitemap and canonical links need it and are left out without it.',
    standard: undefined,
    expected: 'an absolute http or https address without ? and #',
    check: (z) =>
      z
        .string()
        .refine((text) => isWebAddress(text) && !/[?#]/.test(text))
        .transform((text) => `${(safeUrl(text) ?? '').replace(/\/+$/, '')}/`),
  },
  language: {
    meaning: 'Language tag of articles whose language is not found.',
    standard: 'en',
    expected: 'a language tag such as en, fa or pt-BR',
    check: (z) => z.string().regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i),
  },
  outlet: {
    meaning: 'Outlet of articles that name none.',
    standard: undefined,
    expected: 'a name on one line',
    check: line,
  },
  rights: {
    meaning: 'Licence or rights line on the about page.',
    standard: undefined,
    expected: 'a sentence',
    check: line,
  },
  contact: {
    meaning: 'Mail address or web address where readers report a problem.',
    standard: undefined,
    expected: 'a mail address or a web address',
    check: (z) => z.string().trim().refine(isContact),
  },
  ignore: {
    meaning: 'Glob patterns below the input folder that are not read; a pattern without "/" means a name at any depth.',
    standard: [],
    expected: 'a list of patterns that stay inside the input folder',
    check: (z) =>
      z.union([z.string().transform((one) => [one]), z.array(z.string())]).pipe(z.array(z.string().refine(isInside))),
  },
  vanished: {
    meaning: 'What stands where an article has gone from the input: page (a notice) or nothing.',
    standard: 'page',
    expected: 'page or nothing',
    check: (z) => z.enum(['page', 'nothing']),
  },
  recognise: switched('Whether actors are recognised beyond the authority file and what sources state.'),
  pageSize: {
    meaning: 'Entries on one page of a long list.',
    standard: 100,
    expected: 'a whole number from 10 to 1000',
    check: (z) => wholeNumber(z, 10, 1000),
  },
  fileBudget: {
    meaning: 'Number of files the host takes; the report counts against it.',
    standard: 20_000,
    expected: 'a whole number from 1',
    check: (z) => wholeNumber(z, 1, 1e9),
  },
  maxSourceBytes: {
    meaning: 'Largest source file that is read, in bytes or with MB.',
    standard: 20 * MEGABYTE,
    expected: 'a number of bytes from 1024 to 200 MB, such as 20 MB',
    check: (z) => wholeNumber(z, 1024, 200 * MEGABYTE),
  },
}

/** The settings under `outputs`. */
export const OUTPUT_RULES: Rules<OutputSettings> = {
  feeds: switched('Atom and JSON feeds of the archive and of each term. Need baseUrl.'),
  sitemap: switched('sitemap.xml. Needs baseUrl.'),
  lists: switched('List files (.bib, .ris, .json, .csv) of the archive and of its larger terms.'),
  pairs: switched('A page for each of the 200 pairs of actors that most belong together, and the network they make.'),
  evidence: switched('On article pages: what each field rests on, what was taken out of the text, and the source.'),
  citations: switched('On article pages: how to cite the article.'),
  related: switched('On article pages: the articles nearest to it.'),
  quotations: switched(
    'On the pages of actors: the sentences that name them. Without, only their articles are listed.',
  ),
}
