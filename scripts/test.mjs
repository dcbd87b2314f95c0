/**
 * `npm test`: does all set-up itself, runs every stage whatever became of the one before, and ends with one line of
 * counts. `npm test -- --only unit,types` runs some; words after that narrow them: `npm test -- --only unit lib/periods`.
 */
import { isStopping, stopOnSignals } from './children.mjs'
import { checkNode, preparePackages } from './prepare.mjs'
import { closeLine, explainFailure } from './progress.mjs'

stopOnSignals(closeLine)

async function main(args) {
  const { runStage, stages, sum, summary } = await import('./testing/stages.mjs')
  const only = args[0] === '--only' ? (args[1] ?? '').split(',') : Object.keys(stages)
  const words = args[0] === '--only' ? args.slice(2) : []
  const unknown = only.filter((name) => !(name in stages))
  if (unknown.length > 0 || (args.length > 0 && args[0] !== '--only')) {
    console.error(`usage: npm test -- --only STAGE,... [WORD...]\nstages: ${Object.keys(stages).join(', ')}`)
    return 2
  }
  await checkNode()
  await preparePackages()
  const results = []
  for (const name of only) results.push(await runStage(name, words, true))
  const total = sum(results)
  console.log(`\n${summary(total)}`)
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!isStopping()) process.exitCode = explainFailure(error)
}
