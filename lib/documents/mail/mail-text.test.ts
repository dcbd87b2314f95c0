import { describe, expect, test } from 'vitest'
import { DocumentRefused } from '../refused'
import { mailText } from './mail-text'

const mailOf = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'))
const head = [
  'From: Press <press@example.org>',
  'Subject: =?utf-8?B?0JHRjtC70LvQtdGC0LXQvdGM?= 12',
  'Date: Wed, 4 Oct 2017 10:00:00 +0300',
  'MIME-Version: 1.0',
]

describe('an e-mail', () => {
  test('is its subject, its day and its body, and names what came with it', async () => {
    const mail = mailOf(
      ...head,
      'Content-Type: multipart/mixed; boundary="outer"',
      '',
      '--outer',
      'Content-Type: multipart/alternative; boundary="inner"',
      '',
      '--inner',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'as text alone',
      '--inner',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>Teams destroyed=2012 mines =E2=80=93 all of them.</p><table><tr><td>Place</td><td>Mines</td></tr><tr><td>Homs</td><td>12</td></tr></table>',
      '--inner--',
      '--outer',
      'Content-Type: application/pdf; name="annex.pdf"',
      'Content-Disposition: attachment; filename="annex.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERi0xLjc=',
      '--outer--',
      '',
    )
    expect(await mailText(mail)).toEqual({
      text: 'Бюллетень 12\n2017-10-04\n\nTeams destroyed 12 mines – all of them.\n\nPlace\tMines\nHoms\t12',
      attachments: ['annex.pdf'],
    })
  })

  test('has its day as its own place counts it', async () => {
    const late = head.map((line) => line.replace('10:00:00', '01:30:00'))
    expect((await mailText(mailOf(...late, '', 'x'))).text).toBe('Бюллетень 12\n2017-10-04\n\nx')
    const odd = head.map((line) => (line.startsWith('Date') ? 'Date: some day' : line))
    expect((await mailText(mailOf(...odd, '', 'x'))).text).toBe('Бюллетень 12\n\nx')
  })

  test('in an old encoding is read in it', async () => {
    const mail = Buffer.concat([
      mailOf(
        ...head,
        'Content-Type: text/plain; charset=windows-1251',
        'Content-Transfer-Encoding: 8bit',
        '',
        '',
      ),
      Buffer.from([0xec, 0xe8, 0xed, 0xfb, 0x20, 0x31, 0x32]),
    ])
    expect((await mailText(mail)).text).toContain('мины 12')
  })

  test('that nests without end, or has no head, is refused', async () => {
    const deep = Array.from({ length: 200 }, (_, at) => [
      `Content-Type: multipart/mixed; boundary="b${at}"`,
      '',
      `--b${at}`,
    ]).flat()
    await expect(mailText(mailOf(...head, ...deep))).rejects.toThrow(DocumentRefused)
    await expect(mailText(mailOf('', '', 'x'))).rejects.toThrow(DocumentRefused)
    await expect(mailText(mailOf(`X: ${'a'.repeat(600_000)}`, '', 'x'))).rejects.toThrow(DocumentRefused)
  })
})
