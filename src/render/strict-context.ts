/** Lets a template see exactly what it is given: a name that is not there is a fault instead of an empty place. */
import { isHtml } from './html.js'

/** Wraps a context so that reading an unknown name throws. `path` names it in the fault: `it.rows`. */
export function strictly<Context extends object>(context: Context, path: string): Context {
  return new Proxy(context, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key)
      if (typeof key === 'symbol' || (Array.isArray(target) && !/^\d+$/.test(key))) return value
      // Eta looks for the blocks of a layout on every context.
      if (!(key in target) && key !== '__blocks')
        throw new Error(`"${path}.${key}" is not a name this template is given`)
      const isRecord = typeof value === 'object' && value !== null && !isHtml(value)
      return isRecord ? strictly(value, Array.isArray(target) ? `${path}[]` : `${path}.${key}`) : value
    },
  })
}
