/** Loaded into every program that `children.mjs` starts: when the parent is gone, however it went, so is the child. */
if (process.channel && Number(process.env.FIRMGROUND_PARENT) === process.ppid) {
  process.once('disconnect', () => {
    try {
      process.kill(-process.pid, 'SIGTERM')
    } catch {
      process.exit(143)
    }
  })
  process.channel.unref()
}
