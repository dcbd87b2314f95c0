import fc from 'fast-check'

/** `npm run check` gives each property a moment; `npm test` gives it all the runs that it asks for. */
if (process.env.FIRMGROUND_QUICK === '1') {
  fc.configureGlobal({
    ...fc.readConfigureGlobal(),
    interruptAfterTimeLimit: 200,
    markInterruptAsFailure: false,
  })
}
