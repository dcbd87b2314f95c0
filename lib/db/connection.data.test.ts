import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DatabaseBusy, placeholders, type SqlConnection } from './connection'
import { openConnection } from './open'
import { type TestDatabase, testDatabase } from './test-database'

let home: TestDatabase
let session: SqlConnection
let other: SqlConnection

beforeAll(async () => {
  home = await testDatabase()
  session = home.session
  other = await openConnection(home.address)
  await session.insert('Metric', metricColumns, [['devices', 1, 'count', 'count', 'count', true, 'H87']])
})
afterAll(async () => {
  await other.close()
  await home.close()
})
beforeEach(async () => {
  await session.run('delete from "DataVersion"')
  await session.insert('DataVersion', ['id', 'version', 'changed'], [[1, 0, '']])
  await session.run('delete from "Place"')
})

const metricColumns = ['key', 'position', 'baseUnit', 'displayUnit', 'enteredUnits', 'whole', 'unece']
const increment = 'update "DataVersion" set "version" = "version" + 1 where "id" = 1'
const version = async (from: SqlConnection) =>
  (await from.rows<[number]>('select "version" from "DataVersion" where "id" = 1'))[0]![0]

let lastPlaceId = 0
function insertPlaces(into: SqlConnection, codes: string[]) {
  return into.insert(
    'Place',
    ['id', 'code', 'kind', 'lat', 'population', 'areaM2'],
    codes.map((code) => [++lastPlaceId, code, 'city', 35.5, 12, 9_007_199_254_740_993n]),
  )
}

describe('cells', () => {
  test('an Int is a number, a BigInt is exact beyond 2^53, a Float is a number, nothing is null', async () => {
    await insertPlaces(session, ['SY-1'])
    const rows = await session.rows(
      'select "code", "population", "areaM2", "lat", "parentId", "iso3" from "Place" where "code" = ?',
      ['SY-1'],
    )
    expect(rows).toEqual([['SY-1', 12, 9_007_199_254_740_993n, 35.5, null, null]])
  })

  test('a Boolean is written as true and read as 1', async () => {
    const rows = await session.rows('select "whole" from "Metric" where "whole" = ?', [true])
    expect(rows).toEqual([[1]])
  })

  test('counts and sums are bigint', async () => {
    await insertPlaces(session, ['SY-1', 'SY-2'])
    const rows = await session.rows('select count(*), sum("areaM2"), sum("population") from "Place"')
    expect(rows).toEqual([[2n, 18_014_398_509_481_986n, 24n]])
  })

  test('a question mark inside quotes is text', async () => {
    await insertPlaces(session, ['what?'])
    expect(
      await session.rows(`select '?', "code" from "Place" where "code" in (${placeholders(2)})`, [
        'what?',
        'x',
      ]),
    ).toEqual([['?', 'what?']])
  })

  test('text keeps quotes, line breaks, Arabic and signs beyond the basic plane', async () => {
    const code = `O'Brien "x"\n\u062f\u064a\u0631 \u{1F6A7}`
    await insertPlaces(session, [code])
    expect(await session.rows('select "code" from "Place"')).toEqual([[code]])
  })

  test('run tells how many rows it changed', async () => {
    await insertPlaces(session, ['a', 'b', 'c'])
    expect(await session.run('update "Place" set "population" = ? where "code" <> ?', [5, 'a'])).toBe(2)
    expect(await session.run('delete from "Place" where "code" = ?', ['nowhere'])).toBe(0)
  })

  test('an insert of many rows keeps all of them, whatever the size of a statement', async () => {
    const codes = Array.from({ length: 5_003 }, (_, at) => `code-${at}`)
    await session.transaction(() => insertPlaces(session, codes))
    expect(await session.rows('select count(*) from "Place"')).toEqual([[5_003n]])
    await session.insert('Place', ['id', 'code', 'kind'], [])
    expect(await session.rows('select count(*) from "Place"')).toEqual([[5_003n]])
  })

  test('a row that refers to nothing is refused', async () => {
    await expect(
      session.insert('Place', ['id', 'code', 'kind', 'parentId'], [[1, 'x', 'city', 424_242]]),
    ).rejects.toThrow()
    expect(await session.rows('select count(*) from "Place"')).toEqual([[0n]])
  })
})

describe('rows by name', () => {
  test('every value is what it is among cells, by the name of its column or the one it was given', async () => {
    await insertPlaces(session, ['SY-1'])
    const rows = await session.query(
      `select "code", p."population", "areaM2" as "area", "lat", "parentId", m."whole"
       from "Place" p join "Metric" m on m."whole" = ? where "code" = ?`,
      [true, 'SY-1'],
    )
    expect(rows).toEqual([
      {
        code: 'SY-1',
        population: 12,
        area: 9_007_199_254_740_993n,
        lat: 35.5,
        parentId: null,
        whole: 1,
      },
    ])
  })

  test('counts and sums are bigint, and the sum of nothing is null', async () => {
    await insertPlaces(session, ['SY-1', 'SY-2'])
    expect(await session.query('select count(*) as "count", sum("areaM2") as "area" from "Place"')).toEqual([
      { count: 2n, area: 18_014_398_509_481_986n },
    ])
    await session.run('delete from "Place"')
    expect(await session.query('select count(*) as "count", sum("areaM2") as "area" from "Place"')).toEqual([
      { count: 0n, area: null },
    ])
  })

  test('no rows are an empty list', async () => {
    expect(await session.query('select "code" from "Place" where "code" = ?', ['nowhere'])).toEqual([])
  })

  test('two columns of one name are refused, though there be no rows, and the next statement is answered', async () => {
    await expect(
      session.query('select p."code", q."code" from "Place" p join "Place" q on q."id" = p."parentId"'),
    ).rejects.toThrow('two columns are called "code"')
    await insertPlaces(session, ['SY-1'])
    expect(await session.query('select "code" from "Place"')).toEqual([{ code: 'SY-1' }])
  })
})

describe('transactions', () => {
  test('what fails leaves nothing behind, and the next one works', async () => {
    const failing = session.transaction(async () => {
      await insertPlaces(session, ['SY-1'])
      throw new Error('half way')
    })
    await expect(failing).rejects.toThrow('half way')
    expect(await session.rows('select count(*) from "Place"')).toEqual([[0n]])
    expect(await session.transaction(async () => 'done')).toBe('done')
  })

  test('a statement that fails inside leaves nothing behind', async () => {
    const failing = session.transaction(async () => {
      await insertPlaces(session, ['SY-1'])
      await insertPlaces(session, ['SY-1'])
    })
    await expect(failing).rejects.toThrow(/unique/i)
    expect(await session.rows('select count(*) from "Place"')).toEqual([[0n]])
  })

  test('a transaction never says that it is done when the database took it back', async () => {
    const swallowed = session
      .transaction(async () => {
        await insertPlaces(session, ['SY-1'])
        await insertPlaces(session, ['SY-1']).catch(() => undefined)
      })
      .then(
        () => 1n,
        () => 0n,
      )
    const said = await swallowed
    expect(await session.rows('select count(*) from "Place"')).toEqual([[said]])
  })

  test('what is written is seen by another connection after the end, not before', async () => {
    await session.transaction(async () => {
      await session.run(increment)
      expect(await version(other)).toBe(0)
    })
    expect(await version(other)).toBe(1)
  })

  test('writers of one connection queue in the order of arrival', async () => {
    const order: number[] = []
    await Promise.all(
      [1, 2, 3, 4, 5].map((turn) =>
        session.transaction(async () => {
          const before = await version(session)
          await sleep(5)
          await session.run('update "DataVersion" set "version" = ? where "id" = 1', [before + 1])
          order.push(turn)
        }),
      ),
    )
    expect(order).toEqual([1, 2, 3, 4, 5])
    expect(await version(session)).toBe(5)
  })

  test('writers of two connections wait for each other instead of failing', async () => {
    const write = (from: SqlConnection) =>
      from.transaction(async () => {
        await from.run(increment)
        const seen = await version(from)
        await sleep(20)
        await from.run('update "DataVersion" set "changed" = ? where "version" = ?', [`${seen}`, seen])
      })
    await Promise.all([session, other, session, other, session, other].map(write))
    expect(await version(session)).toBe(6)
  })

  test('a writer that waits does not hold up the program', async () => {
    const gaps: number[] = []
    let last = performance.now()
    const clock = setInterval(() => {
      gaps.push(performance.now() - last)
      last = performance.now()
    }, 5)
    await Promise.all([
      session.transaction(async () => {
        await session.run(increment)
        await sleep(600)
      }),
      sleep(20).then(() => other.transaction(() => other.run(increment))),
    ])
    clearInterval(clock)
    expect(Math.max(...gaps)).toBeLessThan(150)
    expect(await version(session)).toBe(2)
  })

  test.each([0, 150])('a writer that is patient for %i ms gives up with Busy', async (patience) => {
    await session.transaction(async () => {
      await session.run(increment)
      const refused = other.transaction(() => other.run(increment), patience)
      await expect(refused).rejects.toThrow(DatabaseBusy)
    })
    expect(await version(session)).toBe(1)
    await other.transaction(() => other.run(increment))
    expect(await version(session)).toBe(2)
  })
})

describe('snapshots', () => {
  test('what is read does not move while others write', async () => {
    const seen = await session.snapshot(async () => {
      const before = await version(session)
      await other.transaction(() => other.run(increment))
      return [before, await version(session)]
    })
    expect(seen).toEqual([0, 0])
    expect(await version(session)).toBe(1)
  })

  test('a snapshot that fails lets the next transaction through', async () => {
    const failing = session.snapshot(async () => {
      throw new Error('reader')
    })
    await expect(failing).rejects.toThrow('reader')
    await session.transaction(() => session.run(increment))
    expect(await version(session)).toBe(1)
  })
})

test('the models and the session read the same record', async () => {
  await home.database.place.create({
    data: { id: ++lastPlaceId, code: 'SY', kind: 'country', areaM2: 185_180_000_000n },
  })
  expect(await session.rows('select "code", "areaM2" from "Place"')).toEqual([['SY', 185_180_000_000n]])
  await insertPlaces(session, ['SY-2'])
  expect(await home.database.place.count()).toBe(2)
})
