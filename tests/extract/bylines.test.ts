import { describe, expect, it } from 'vitest'
import { agencyNamed } from '../../src/extract/agencies.js'
import { bylineAt, bylineInside, isNobody } from '../../src/extract/byline-line.js'
import { withoutGlued } from '../../src/extract/glued-names.js'
import { bareName, isDesk, isNewsroom, isPersonName, isRole, showName } from '../../src/extract/person-names.js'

describe('a byline', () => {
  it.each([
    ['By Anna Dorn', ['Anna Dorn']],
    ['by Anna Dorn and Boris Vogel', ['Anna Dorn', 'Boris Vogel']],
    ['By ANNA DORN, Staff Writers', ['Anna Dorn']],
    ['By Anna DornStaff Writer', ['Anna Dorn']],
    ['By Anna Dorn, Boris Vogel and Carla Weiss | Harbour Desk', ['Anna Dorn', 'Boris Vogel', 'Carla Weiss']],
    ['By Anna Dorn on December 20, 2023 at 9:05AM', ['Anna Dorn']],
    ['By Anna Dorn Harbour News', ['Anna Dorn']],
    ['Von Henrike Sandmann', ['Henrike Sandmann']],
    ['Par Solène Marchadour', ['Solène Marchadour']],
    ['Por Maite Olabarri', ['Maite Olabarri']],
    ['Автор: Анна Соколова', ['Анна Соколова']],
    ['نویسنده: مریم رضایی', ['مریم رضایی']],
    ['Written by Anna van der Berg', ['Anna van der Berg']],
    ['By Harbour Editorial Staff', ['Harbour Editorial Staff']],
  ])('%s credits %j', (text, names) => {
    expect(bylineAt(text)?.names).toEqual(names)
  })

  it.each([
    'By the end of the week',
    'By Staff Writers',
    'by 2016',
    'Von hier an',
    'Bystanders saw it',
    'A report by nobody',
  ])('%s credits nobody', (text) => {
    expect(bylineAt(text)?.names ?? []).toEqual([])
  })

  it('credits an agency as an agency', () => {
    expect(bylineAt('By Associated Press')).toEqual({ names: [], agency: 'AP' })
    expect(bylineAt('Von dpa')?.agency).toBe('dpa')
  })

  it('is found inside a line, where it begins with a capital when asked', () => {
    const line = 'Pier to be rebuilt By Anna Dorn'
    expect(line.slice(bylineInside(line)).trim()).toBe('By Anna Dorn')
    expect(bylineInside('A visa "refused" by Anna Dorn', true)).toBe(-1)
    expect(bylineInside('No such word')).toBe(-1)
  })

  it('may name nobody', () => {
    expect(isNobody('by Staff Writers')).toBe(true)
    expect(isNobody('Staff Writers')).toBe(true)
    expect(isNobody('Sport')).toBe(false)
    expect(isNobody('Anna Dorn')).toBe(false)
  })
})

describe('names', () => {
  it.each(['Anna Dorn', 'Ludwig van Beek', 'A. J. Weir', 'Omar al-Sayed', 'Rafael Xu', "Niamh O'Dwyer"])(
    '%s can be a person',
    (name) => {
      expect(isPersonName(name)).toBe(true)
    },
  )
  it.each(['Staff Writers', 'Monday Morning', 'anna dorn', 'Reuters', 'Getty Images', 'Anna', 'Room 101', 'Publié le'])(
    '%s is no person',
    (name) => {
      expect(isPersonName(name)).toBe(false)
    },
  )
  it('tells desks from offices', () => {
    expect(isDesk('Valley Editorial Staff')).toBe(true)
    expect(isDesk('Staff Writers')).toBe(false)
    expect(isNewsroom('HTN Wire Desk')).toBe(true)
    expect(isNewsroom('Anna Dorn')).toBe(false)
    expect(isRole('Senior Editor')).toBe(true)
    expect(isRole('Anna Dorn')).toBe(false)
  })
  it('shows capitals as a reader would write them', () => {
    expect(showName('HENRIK LEBEDEV')).toBe('Henrik Lebedev')
    expect(showName('J.R. ORTEGA')).toBe('J.R. Ortega')
    expect(showName('Ian McKay')).toBe('Ian McKay')
  })
  it.each([
    ['ByAnna Dorn', 'Anna Dorn'],
    ['PorMaite Olabarri', 'Maite Olabarri'],
    ['Boris VogelDec', 'Boris Vogel'],
    ['Anna SandmannOctober', 'Anna Sandmann'],
    ['Boris SamDecember', 'Boris Sam'],
    ['Anna DornReporter', 'Anna Dorn'],
    ['Anna VogelKorrespondentin', 'Anna Vogel'],
    ['Byron Weir', 'Byron Weir'],
    ['Ian McEditor', 'Ian McEditor'],
    ['Anna DeVito', 'Anna DeVito'],
    ['Paul LeMay', 'Paul LeMay'],
    ['Anna May', 'Anna May'],
  ])('%s is %s without what the dump glued to it', (written, name) => {
    expect(withoutGlued(written)).toBe(name)
  })
  it.each([
    ['Wirtschaftskorrespondentin Anna Dorn', 'Anna Dorn'],
    ['Rechtsanwalt Boris Vogel', 'Boris Vogel'],
    ['Reporterin Anna', 'Reporterin Anna'],
    ['Anna Dorn PhD', 'Anna Dorn'],
    ['Anna Dorn', 'Anna Dorn'],
  ])('%s is %s without role and degree', (written, name) => {
    expect(bareName(written)).toBe(name)
  })
})

describe('agencies', () => {
  it.each([
    ['AFP', 'AFP'],
    ['Agence France-Presse', 'AFP'],
    ['ТАСС', 'TASS'],
    ['ایرنا', 'IRNA'],
    ['شينخوا', 'Xinhua'],
    ['dpa/lnw', 'dpa'],
    ['AFP/Reuters', 'AFP'],
  ])('%s is %s', (words, name) => {
    expect(agencyNamed(words)).toBe(name)
  })
  it('does not know every bracket', () => {
    expect(agencyNamed('NATO')).toBeUndefined()
    expect(agencyNamed('left/right')).toBeUndefined()
  })
})
