/**
 * Weights of the byline model: fitted on labelled text dumps in several languages, so that of the lines of a file that of
 * the byline scores above the others; hundredths of log-odds. Written by `npm run train:bylines`: not to be edited by hand.
 */
import type { BylineGroup } from './byline-features.js'

/** By group, one weight for each value, in the order of `BYLINE_GROUPS`. */
export const BYLINE_WEIGHTS: Readonly<Record<BylineGroup, string>> = {
  none: '14',
  sign: '-15 116 119 57 12 -103 -84 -105 -16 -10 1 53 36 50 75 0 23 -9 14 -3 19 68 -34 19 -81 21 53 51 -56 -12 -79 -2 -5 27 -56 -57 -38 -79 -39 -76 0 0 0 0 0',
  headline: '46 -60 -45 -30 -39 57 84 28 -2 -16 -72 -51 56',
  body: '-31 4 -44 55 25 29 14 -42 -132',
  tail: '10 -28 25 12 11 -18 -75 0',
  length: '3 11 -11 -4 -42 -25 -43',
  rest: '149 0 -48 80 -21 17 54 -62 -9 68 -72 -12 78 -72 -58 51 -36 -79',
  count: '-21 -26 42',
  tokens: '-13 -57 102 -9 8 -24 -65 -61 -2 -50',
  shape: '54 -69 25 16 34 15 -94',
  continues: '55 27 74 50 -138 -38 3 -81 -77',
  previous: '-37 76 6 28 -45 32 -55 -84 6 -42',
  next: '-14 -67 -47 77 18 23 -40 -59 -22 -13',
  picture: '-12 -108 41 0',
  ordinary: '34 -87 -40',
  inBody: '-26 36 0 -3 -58 -11',
  often: '-38 -25 -34 44 -31 45 -9 2 -12 16',
  biography: '-36 41',
  mail: '-30 102',
  title: '-8 -37',
  lines: '-1 -24 19 -38',
  known: '-16 -6 27',
  control: '23 -94 -71',
  outletTail: '40 -2 10 -47 -55 -70 -116 -71',
}
