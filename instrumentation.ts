/** Next calls this once, when a server starts and before it answers. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startHttp: openDoor } = await import('@/lib/http/start')
  openDoor()
}
