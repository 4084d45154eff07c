/**
 * Weights of the headline model: fitted on labelled text dumps in several languages, so that of the lines of a file that of
 * the headline scores above the others; hundredths of log-odds. Written by `npm run train:headlines`: not to be edited by hand.
 */
import type { HeadlineGroup } from './headline-features.js'

/** By group, one weight for each value, in the order of `HEADLINE_GROUPS`. */
export const HEADLINE_WEIGHTS: Readonly<Record<HeadlineGroup, string>> = {
  none: '25',
  words: '-33 -15 -8 30 -14 15 -19 11 -55 -9 -5 34 3 33 27 9 3 -74 -52 -57',
  length: '-57 -45 8 27 31 -15 -24 -63',
  ending: '-30 6 51 1 -73 -120 74 13 -10 -39 38 -29 -1 17 -3 -30 -72 -56 -44 -40 -53 -43 -14 50',
  opening: '-5 -49 2 30 10 -98',
  capitals: '-16 1 6 0 -10 7 5 22 -37 0 -26 -15 -14 -39 69 -30 -56 -76',
  lede: '-32 -46 -46 51 -21 -63 -41 -120 -17 -36 -69 -90 -87 -30 -3 -51 3 5 28 23 6 39 92 72',
  ledeCount: '-109 -47 4 41 47 55',
  title: '0 8 132 194 -5 -7 -28 -11 -69 -27 -50 -104 -28 -62 42 -32 -23 5',
  place: '7 -2 40 -35 -18 -31 -40',
  distance: '-89 -49 -23 32 33 28 9 20 13 -38 -57 -138 0 0',
  previous: '-16 1 74 41 -13 -4 -8 -47 -36 -30 20 -8 -36 18 46 22 -25 -55 -15 -60 -23 -11 32 8 -23 -3 -140',
  next: '-7 -55 43 16 42 6 24 -21 -30 -30 -57 -51 -74 -46 -57 1 -16 0 67 83 64 -28 -84 -29 35 48 51',
  afterNext: '46 15 -19 -23 -17 -25 -13 35 26',
  creditBelow: '33 53 -19 -10 -2 -39 -77',
  creditAbove: '10 -56 -63 25',
  kind: '47 -29 -17 -48 -43 -81 -41 -48 -51 -10 3 1 7',
  control: '5 34 23 -9 -13 -37 -30 -52 -72 -26 -73 -62 -26 -75 -33',
  marks: '1 -107 -57 -29 16 58 0 -37 11 -68 -76 0 -74 -73 0 0 -19 -43 -36 0 -49 0 0 0 -63 -83 -20 0 -8 0 0 0',
  repeated: '-24 -104 -87 -22 10 0 22 60 52 -32 49 38 -20 -23 2',
  score: '-106 -1 7 13 3 -27 -73',
  body: '13 -23 -66',
  rivalsBelow: '-3 2 -6 -41 -7 -49',
  rivalsAbove: '50 -1 -26 -32 -40 -42',
  menuAbove: '-54 -8 -12 23 30',
  gap: '5 -36 -5 -24',
  cut: '32 0 25 0 -80 -128 0 36 12 -70 0 44 -58 97 -91 0 -79 0',
  kin: '-30 35 -154 19 -46 0',
}
