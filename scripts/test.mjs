/**
 * `npm test`: does all set-up itself, runs every stage whatever became of the one before, and ends with one line of
 * counts. `npm test -- --only unit,types` runs some; words after that narrow them: `npm test -- --only unit lib/periods`.
 * `npm run check`: what can be told in seconds and without a database, before a commit.
 */
import { isStopping, stopOnSignals } from './children.mjs'
import { checkNode, preparePackages } from './prepare.mjs'
import { closeLine, explainFailure } from './progress.mjs'

stopOnSignals(closeLine)

try {
  await checkNode()
  await preparePackages(true)
  const { register } = await import('tsx/esm/api')
  register()
  const { runStages } = await import('./testing/stages')
  process.exitCode = await runStages(process.argv.slice(2))
} catch (error) {
  if (!isStopping()) process.exitCode = explainFailure(error)
}
