import { describe, expect, it } from 'vitest'
import { fileSigns } from './csv-signs'

describe('how a file is written', () => {
  it.each([
    ['a,b;c,d\n', ',', true, '\n'],
    ['a;b;c\r\n1', ';', true, '\n'],
    ['a\tb\tc\r1', '\t', true, '\r'],
    ['"a,b,c,d";e\n', ';', true, '\n'],
    ['"two\nlines",b\nx', ',', true, '\n'],
    ['one\n', ',', true, '\n'],
    ['a;b,c\n', ',', true, '\n'],
    ['a;b', ';', false, '\n'],
    ['a;b\r', ';', false, '\n'],
    ['', ',', false, '\n'],
    ['\n \n;;\na;b\r\n', ';', true, '\n'],
    ['Contamination of March 2024\n\na;b,c;d\n', ';', true, '\n'],
    ['sep=;\na,b;c,d\n', ';', true, '\n'],
    ['\ufeff"sep=|"\r\na|b\r\n', '|', true, '\n'],
    ['SEP=\t\na,b\n', '\t', true, '\n'],
    ['one\ntwo\n', ',', true, '\n'],
  ])('%j has %j, ended %s, lines by %j', (text, separator, ended, newline) => {
    expect(fileSigns(text)).toEqual({ separator, ended, newline })
  })
})
