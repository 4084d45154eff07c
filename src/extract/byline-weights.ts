/**
 * Weights of the byline model: fitted on labelled text dumps in several languages, so that of the lines of a file that of
 * the byline scores above the others; hundredths of log-odds. Written by `npm run train:bylines`: not to be edited by hand.
 */
import type { BylineGroup } from './byline-features.js'

/** By group, one weight for each value, in the order of `BYLINE_GROUPS`. */
export const BYLINE_WEIGHTS: Readonly<Record<BylineGroup, string>> = {
  none: '14',
  sign: '-6 128 84 49 -13 -85 -94 -62 -20 -10 7 66 -55 58 80 0 6 27 16 -3 -67 78 -41 7 -90 26 33 61 -67 -9 -87 -3 24 21 -57 -86 -42 -54 -21 -72 0 0 0 0 0',
  headline: '-28 -73 -42 -29 -37 59 87 20 5 -16 -63 -53 47',
  body: '-39 0 13 63 16 31 3 -35 -136',
  tail: '8 -29 58 -15 5 -24 -73 0',
  length: '7 9 -10 -12 -34 -15 -44',
  rest: '155 0 -43 72 -24 -2 47 -63 -12 61 -69 -15 74 -55 -55 58 -42 -70',
  count: '-18 -28 43',
  tokens: '-18 -58 90 -15 14 -27 -68 -66 -4 -54',
  shape: '63 -66 28 25 41 17 -100',
  continues: '53 24 62 52 -122 -35 -14 -81 -74',
  previous: '-32 74 7 26 -44 20 -53 -80 -3 -40',
  next: '-3 -64 -47 92 -2 32 -38 -47 -28 -12',
  picture: '-6 -109 27 0',
  ordinary: '28 -74 -38',
  inBody: '-29 36 0 11 -55 -18',
  often: '-36 -28 -41 35 -32 46 -8 12 -9 12',
  biography: '-34 38',
  mail: '-32 91',
  title: '-8 -32',
  lines: '-3 -24 17 -30',
  known: '-3 -31 39',
  control: '22 -97 -66',
  outletTail: '39 0 8 -53 -57 -74 -110 -67',
}
