/**
 * Weights of the headline model: fitted on labelled text dumps in several languages, so that of the lines of a file that of
 * the headline scores above the others; hundredths of log-odds. Written by `npm run train:headlines`: not to be edited by hand.
 */
import type { HeadlineGroup } from './headline-features.js'

/** By group, one weight for each value, in the order of `HEADLINE_GROUPS`. */
export const HEADLINE_WEIGHTS: Readonly<Record<HeadlineGroup, string>> = {
  none: '25',
  words: '-33 -17 -7 31 -13 16 -21 3 -55 -13 -8 27 8 34 28 30 -13 -76 -52 -54',
  length: '-59 -45 7 29 31 -12 -34 -65',
  ending: '-32 4 53 6 -86 -117 74 11 -13 -43 29 -27 -1 11 -7 -32 -73 -51 -43 -49 -48 -40 -14 21',
  opening: '-4 -49 -4 22 22 -100',
  capitals: '-17 -3 16 0 -3 -2 8 24 -37 0 -26 -11 -14 -35 69 -30 -67 -70',
  lede: '-32 -49 -56 51 -22 -60 -34 -123 -20 -60 -71 -99 -90 -24 -4 -56 4 0 36 27 5 36 80 64',
  ledeCount: '-105 -46 4 37 44 56',
  title: '1 7 137 191 -13 0 -28 -4 -67 -29 -46 -100 -25 -68 40 -39 -25 5',
  place: '7 -9 42 -33 -16 -35 -36',
  distance: '-97 -48 -13 42 37 18 15 16 7 -35 -54 -134 0 0',
  previous: '-12 8 69 41 -16 -11 -9 -57 -39 -30 22 -6 -36 20 54 21 -21 -56 -16 -54 -29 -13 29 14 -23 -9 -137',
  next: '-7 -61 33 20 55 12 39 -2 -37 -31 -56 -48 -72 -45 -62 3 -8 6 33 85 47 -28 -94 -41 40 29 76',
  afterNext: '41 13 -27 -15 -13 -27 -8 39 21',
  creditBelow: '33 62 -15 -12 5 -38 -72',
  creditAbove: '10 -59 -62 26',
  kind: '49 -29 -17 -46 -38 -80 -37 -47 -48 -11 -1 7 3',
  control: '4 32 27 -5 -11 -34 -44 -47 -84 -28 -74 -73 -27 -74 -29',
  marks: '2 -105 -58 -30 20 45 -1 -35 7 -67 -81 0 -83 -65 0 0 -21 -48 -40 0 -42 0 0 0 -55 -69 -17 0 0 0 0 0',
  repeated: '-20 -106 -113 -25 4 4 21 58 56 -33 46 39 -19 -31 6',
  score: '-24 -29 -24 4 16 -11 -82',
  body: '6 -13 -59',
  rivalsBelow: '6 -7 -12 -26 -6 -49',
  rivalsAbove: '49 -1 -27 -38 -38 -45',
  menuAbove: '-57 -13 -3 23 33',
  gap: '0 -33 -3 -19',
  cut: '31 0 26 0 -82 -127 0 34 -3 -65 0 41 -75 101 -93 0 -80 0',
  kin: '-30 30 -158 25 -50 0',
}
