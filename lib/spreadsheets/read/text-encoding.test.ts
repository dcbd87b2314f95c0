import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodedPieces, textEncoding } from './text-encoding'

const SAMPLES: Record<string, string[]> = {
  'windows-1252': [
    'Lieu;Surface\nLattaquié;35\nHoms;12',
    'Département;Opérations;Période\nHaute-Mer;5;février 2024\nTadmor;7;août 2023\n',
    'Año;Municipio\n2005;El Peñol\n2006;Bogotá',
    'name;value\nMüller;5',
    'Zielgebiet;Fläche\nGrößer;5',
    'DÉPARTEMENT;PÉRIODE\nCÔTE;5',
    'Área (m²);Nº\n5;6',
    'Município;Ações de desminagem\nMoxico;5\n',
    'Lieu\nà l’école – œuvre\n',
  ],
  'windows-1251': [
    'Область;Район\nХарківська;Ізюмський',
    'Operator,Region\nДСНС,Херсонська\n',
    'Провинция,Количество\nХомс,12',
    'title,amount\nКиїв,5',
    'Площадь (м2);ВСЕГО\n5;6',
  ],
  'windows-1256': [
    'المحافظة,المساحة\nحلب,5',
    'title,amount\nحلب دمشق,5\n',
    'Place,المنطقة\nHoms,حمص',
    'a;b\nالمجموع;5',
    'شمارهٔ گزارش;استان\n5;پنجشیر',
  ],
  macintosh: ['Lieu;Période\rLattaquié;février\r', 'Año;Municipio\r2005;El Peñol\r'],
}

describe('the encoding of a text', () => {
  for (const [encoding, texts] of Object.entries(SAMPLES))
    test.each(texts)(`${encoding}: %j`, (text) => {
      expect(textEncoding(iconv.encode(text, encoding))).toBe(encoding)
    })

  test.each(Object.values(SAMPLES).flat())('of Unicode, with its mark and without: %j', (text) => {
    for (const [encoding, named] of [
      ['utf8', 'utf-8'],
      ['utf16-le', 'utf-16le'],
      ['utf16-be', 'utf-16be'],
    ] as const)
      for (const addBOM of [true, false]) {
        const bytes = iconv.encode(text, encoding, { addBOM })
        expect(textEncoding(bytes)).toBe(named)
        expect([...decodedPieces(bytes, named)].join('')).toBe(text)
      }
  })

  test('that is UTF-8 but for some bytes is refused with the line, and never garbled', () => {
    const bytes = Buffer.concat([
      Buffer.from('Période,é\nÉté,ü\n'),
      Buffer.from([0xe9, 0x2c]),
      Buffer.from('\né\n'),
    ])
    expect(() => textEncoding(bytes)).toThrow(/line 3 of the file/)
    expect(() => textEncoding(Buffer.from('Lieu,Période\nحلب').subarray(0, -1))).toThrow(/line 2 of the file/)
  })

  test('of what is no text is none', () => {
    expect(() => textEncoding(Buffer.from('title\0\x01\x02,amount\n'))).toThrow(/not a text/)
    expect(() => textEncoding(Buffer.from([0, 0, 0, 1, 2, 3, 0, 0]))).toThrow(/not a text/)
  })
})
