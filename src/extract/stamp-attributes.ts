/** Table: attributes in which pages keep the instant that an element shows in words. Source: jQuery timeago, moment, WordPress. */

/** Strongest first. */
export const STAMP_ATTRIBUTES: readonly string[] = [
  'datetime',
  'content',
  'title',
  'data-datetime',
  'data-timestamp',
  'data-time',
  'data-date',
  'data-published',
  'data-utime',
  'data-unixtime',
]
