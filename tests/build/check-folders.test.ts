import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FolderOptions, locateArchive } from '../../src/build/archive-folder.js'
import { checkFolders } from '../../src/build/check-folders.js'
import { makeArchive, removeArchive } from '../support/build-site.js'

describe('the folders of a command', () => {
  let root: string
  beforeEach(() => {
    root = makeArchive([['seeds/ferry.txt', 'The ferry company said on Saturday that it would add a crossing.']])
  })
  afterEach(() => removeArchive(root))

  const check = (options: FolderOptions) => checkFolders(locateArchive(root, options), options)

  it('may all be the usual ones, there or not', () => {
    expect(check({})).toEqual([])
  })

  it.each([
    ['seeds', 'which is the folder of the sources'],
    ['seeds/kept', 'which lies inside the folder of the sources'],
    ['.', 'which contains the folder of the sources'],
    ['dist', 'which is the folder of the site'],
    ['templates/x', 'which lies inside the folder of the templates'],
    ['link/x', 'which lies inside the folder of the sources'],
  ])('keep the cache from "%s"', (cache, why) => {
    symlinkSync(join(root, 'seeds'), join(root, 'link'))
    expect(check({ cache })).toMatchObject([{ code: 'cache-refused', severity: 'error' }])
    expect(check({ cache })[0]?.found).toContain(why)
  })

  it('let the cache lie in the sources where its name is hidden, as it does when they are the archive folder', () => {
    expect(check({ seeds: '.', out: '../site' })).toEqual([])
    expect(check({ seeds: '.', out: '../site', cache: 'kept' })).toMatchObject([{ code: 'cache-refused' }])
  })

  it('must be there when an option names them', () => {
    expect(check({ templates: 'tempaltes', public: 'seeds/ferry.txt' })).toMatchObject([
      { code: 'folder-missing', file: join(root, 'tempaltes'), found: 'no such folder' },
      { code: 'folder-missing', file: join(root, 'seeds/ferry.txt'), found: 'a file' },
    ])
    mkdirSync(join(root, 'own'))
    expect(check({ templates: 'own' })).toEqual([])
  })
})
