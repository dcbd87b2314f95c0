import { describe, expect, it } from 'vitest'
import { spread, wrapped } from './spread'

describe('labels beside the ends of lines', () => {
  it('stay where they wish when there is room', () => {
    expect(
      spread(
        [
          { wish: 10, size: 20 },
          { wish: 100, size: 20 },
        ],
        300,
      ),
    ).toEqual([10, 100])
  })

  it('make room for each other, in the order of their wishes', () => {
    expect(
      spread(
        [
          { wish: 50, size: 20 },
          { wish: 45, size: 20 },
          { wish: 52, size: 20 },
        ],
        300,
      ),
    ).toEqual([65, 45, 85])
  })

  it('stay inside', () => {
    expect(
      spread(
        [
          { wish: 290, size: 20 },
          { wish: 295, size: 20 },
        ],
        300,
      ),
    ).toEqual([260, 280])
    expect(spread([{ wish: -15, size: 20 }], 300)).toEqual([0])
  })
})

describe('a long name', () => {
  it('is broken at spaces', () => {
    expect(wrapped('Russian International Mine Action Centre', 22)).toEqual([
      'Russian International',
      'Mine Action Centre',
    ])
    expect(wrapped('Project Masam', 22)).toEqual(['Project Masam'])
  })

  it('is cut after two lines', () => {
    expect(wrapped('National Directorate of Mine Action and Clearance', 16)).toEqual([
      'National',
      'Directorate of…',
    ])
    expect(wrapped('Minenräumungsgesellschaftsverband', 12)).toEqual(['Minenräumun…'])
  })
})
