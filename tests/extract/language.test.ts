import { describe, expect, it } from 'vitest'
import { directionOf, languageOf } from '../../src/extract/language.js'

describe('the language of a text', () => {
  it.each([
    ['en', 'The council has agreed to rebuild the pier, which was closed after a storm.'],
    ['de', 'Der Stadtrat hat mit großer Mehrheit beschlossen, die alte Bücherei durch einen Neubau zu ersetzen.'],
    ['fr', 'Les ailes du moulin ont été refaites en bois, et la meule vient d’une carrière qui avait fermé.'],
    ['es', 'El ayuntamiento de la ciudad ha decidido que el puerto viejo tendrá un mercado de pescado.'],
    ['it', 'Il consiglio della città ha deciso che il vecchio porto avrà un mercato per i pescatori.'],
    ['pt', 'A câmara da cidade decidiu que o porto velho terá um mercado para os barcos que não são grandes.'],
    ['nl', 'De raad van de stad heeft besloten dat de oude haven een markt zal hebben voor de vissers.'],
    ['pl', 'Rada miasta zdecydowała, że w starym porcie będzie targ dla rybaków, który nie był otwarty od roku.'],
    ['tr', 'Belediye meclisi, eski limanda bir balık pazarı için yeni bir karar verdi ve bu karar çok olumlu.'],
    ['ru', 'Мост через реку открыли во вторник после ремонта, который продолжался почти три года.'],
    ['uk', 'Міст через річку відкрили у вівторок після ремонту, який тривав майже три роки, але не для всіх.'],
    ['fa', 'رئیس شورای روستا گفت که بیش از سه هزار کتاب برای این کتابخانه فرستاده شده است.'],
    ['ar', 'وقال رئيس الجمعية إن السوق يضم الآن أربعين دكانا في المدينة القديمة بعد أعمال الترميم.'],
    ['ja', '町議会は桟橋を再建することで合意した。'],
    ['el', 'Το συμβούλιο συμφώνησε να ξαναχτίσει την παλιά προβλήτα.'],
    ['und', 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota'],
    ['und', '12345'],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })

  it('decides the direction, and the letters do where it is open', () => {
    expect(directionOf('fa', '')).toBe('rtl')
    expect(directionOf('en-GB', '')).toBe('ltr')
    expect(directionOf('az-Arab', 'x')).toBe('ltr')
    expect(directionOf('ku-Latn', '')).toBe('ltr')
    expect(directionOf('und', 'שלום לכולם')).toBe('rtl')
    expect(directionOf('und', 'hello')).toBe('ltr')
  })
})
