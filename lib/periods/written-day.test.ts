import { describe, expect, it } from 'vitest'
import { commandText } from '@/lib/i18n/problem-text'
import { dayProblem } from './written-day'

describe('a text that should be a day', () => {
  it('is in order as YYYY-MM-DD', () => expect(dayProblem('2017-09-22')).toBeNull())

  it.each([
    ['2017-02-30', '"2017-02-30" is not on the calendar; 2017-02 has the days 01 to 28'],
    ['2016-02-00', '"2016-02-00" is not on the calendar; 2016-02 has the days 01 to 29'],
    ['22.09.2017', '"22.09.2017" is not a day; write it as YYYY-MM-DD: 2017-09-22'],
    ['9/22/2017', '"9/22/2017" is not a day; write it as YYYY-MM-DD: 2017-09-22'],
    ['03/02/2017', '"03/02/2017" is not a day; write it as YYYY-MM-DD: 2017-02-03 or 2017-03-02'],
    ['02/02/2017', '"02/02/2017" is not a day; write it as YYYY-MM-DD: 2017-02-02'],
    ['2017/9/2', '"2017/9/2" is not a day; write it as YYYY-MM-DD: 2017-09-02'],
    ['20170922', '"20170922" is not a day; write it as YYYY-MM-DD: 2017-09-22'],
    ['2017-09-22T10:00', '"2017-09-22T10:00" is not a day; write it as YYYY-MM-DD: 2017-09-22'],
    ['2017-13-01', '"2017-13-01" is not a day; write it as YYYY-MM-DD, such as 2017-09-22'],
    ['September 2017', '"September 2017" is not a day; write it as YYYY-MM-DD, such as 2017-09-22'],
    ['99/99/2017', '"99/99/2017" is not a day; write it as YYYY-MM-DD, such as 2017-09-22'],
  ])('%s is answered with the remedy', (text, told) => {
    const problem = dayProblem(text)
    expect(problem && commandText(problem)).toBe(told)
  })
})
