/** Sentences in which a page speaks of itself: a notice about the site, a copyright line. Never part of a report. */

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}'’&.-]*|&|of|the|and|de|la|le|du|des|der|die|das|für|und|del)`
/** A name of one to seven words. */
export const OUTLET_NAME = String.raw`(\p{Lu}[\p{L}\p{M}\p{N}'’&.-]*(?: ${NAME_WORD}){0,6})`
/** "the Iran Front Page (IFP) news website" and the like; the first group is the name. */
export const SELF_REFERENCE = new RegExp(
  String.raw`\bthe ${OUTLET_NAME} ?(?:\(\p{Lu}{2,8}\) ?)?(?:news )?(?:website|web site|news site|online newspaper|news portal)\b`,
  'u',
)
/** Every copyright line has one of these; the search is cheap and spares nearly every block the other. */
const COPYRIGHT_SIGN = /©|copyright|\(c\)|reserv|vorbehalten|réserv|защищены|حقوق/i
const COPYRIGHT_LINE =
  /(?:©|\([cC]\)|\b[Cc]opyrights?\b|\bCOPYRIGHT\b)[^.]{0,30}\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\s*(?:©|\([cC]\)\s|[Cc]opyright)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|все права защищены|کلیه حقوق|جميع الحقوق محفوظة/iu

/** Is there a copyright with its year, or a reservation of rights? */
export const hasCopyrightLine = (text: string): boolean => COPYRIGHT_SIGN.test(text) && COPYRIGHT_LINE.test(text)
