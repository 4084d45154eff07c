/**
 * Weights of the byline model: fitted on labelled text dumps in several languages, so that of the lines of a file that of
 * the byline scores above the others; hundredths of log-odds. Written by `npm run train:bylines`: not to be edited by hand.
 */
import type { BylineGroup } from './byline-features.js'

/** By group, one weight for each value, in the order of `BYLINE_GROUPS`. */
export const BYLINE_WEIGHTS: Readonly<Record<BylineGroup, string>> = {
  none: '18',
  sign:
    '-6 124 83 59 -9 -66 -94 -58 -23 -9 2 69 -49 67 78 0 14 25 10 -2 -65 87 -40 23 -83 27 37 63 -66 -11 -80 8 23 25 -54 -81 -37 -52 -23 -70 0 0 0 0 0',
  headline: '-28 -71 -44 -30 -38 54 96 19 4 -14 -62 -52 47',
  body: '-40 2 11 61 19 35 -3 -38 -158',
  tail: '8 -27 58 -12 7 -23 -73 0',
  length: '4 7 -13 -12 -38 -14 -36',
  rest: '155 0 -36 68 -32 4 53 -56 -9 69 -67 -12 74 -55 -53 64 -40 -67',
  count: '-22 -25 37',
  tokens: '-26 -51 101 -9 5 -21 -56 -68 -12 -54',
  shape: '27 -59 35 24 13 15 -88',
  continues: '53 24 64 55 -129 -32 -7 -76 -73',
  previous: '-33 74 11 26 -35 16 -54 -81 -3 -43',
  next: '-2 -61 -50 94 2 26 -37 -59 -27 -7',
  picture: '-12 -109 21 0',
  ordinary: '25 -73 -40',
  inBody: '-27 34 0 21 -61 -21',
  often: '-34 -24 -38 41 -31 51 -14 23 -6 17',
  biography: '-37 37',
  mail: '-31 87',
  title: '-12 -29',
  lines: '-2 -26 19 -23',
  known: '-6 -30 40',
  control: '19 -100 -70',
  outletTail: '38 -6 11 -48 -60 -76 -111 -66',
}
