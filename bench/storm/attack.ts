/** Carries out one attack, in a process of its own, so that those who are timed do not wait for it here; prints what was answered. */
import { attacks, type StormTarget } from '@/e2e/support/storm'

const [name, seconds = '', target = ''] = process.argv.slice(2)
const attack = attacks.find((known) => known.name === name)
if (attack === undefined) throw new Error(`there is no attack "${name}"`)
const until = performance.now() + Number(seconds) * 1_000
console.log(JSON.stringify(await attack.run(JSON.parse(target) as StormTarget, until)))
process.exit()
