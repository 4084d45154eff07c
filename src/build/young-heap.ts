/** The room for young objects of this thread, which `load-code.mjs` keeps small. */
import { setFlagsFromString } from 'node:v8'

/**
 * Lets it grow again, for work that keeps most of what it makes: collected in small room, all of that is copied many times. The
 * edit of one article among 100,000 took 6.4 to 8.2 s in 4 MB and 5.7 to 6.1 s in up to 16 MB, and a tenth less memory at its peak.
 */
export const widenYoungHeap = (): void => setFlagsFromString('--semi-space-growth-factor=4')
