/** Loaded into every program that `children.mjs` starts: when the parent is gone, however it went, so is the child. */
if (process.channel) {
  process.once('disconnect', () => {
    try {
      process.kill(-process.pid, 'SIGTERM')
    } catch {
      process.exit(143)
    }
  })
  process.channel.unref()
}
