/** `npm run check`: what can be told in seconds and without a database, before a commit. */
import { isStopping, stopOnSignals } from './children.mjs'
import { checkNode, preparePackages } from './prepare.mjs'
import { closeLine, explainFailure } from './progress.mjs'

stopOnSignals(closeLine)

async function main() {
  const { runStage, sum, summary } = await import('./testing/stages.mjs')
  await checkNode()
  await preparePackages()
  const results = await Promise.all(['format', 'types', 'unused', 'unit'].map((name) => runStage(name)))
  const total = sum(results)
  console.log(`\n${summary(total)}`)
  return total.failed === 0 ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!isStopping()) process.exitCode = explainFailure(error)
}
