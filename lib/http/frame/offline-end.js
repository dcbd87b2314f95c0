/* In place of offline-worker.js where a site keeps no pages in browsers: takes away what was kept there, and itself. */
;(() => {
  const worker =
    /** @type {{ skipWaiting(): void, registration: ServiceWorkerRegistration, addEventListener(kind: string, answer: (event: { waitUntil(work: Promise<unknown>): void }) => void): void }} */ (
      /** @type {unknown} */ (globalThis)
    )

  worker.addEventListener('install', () => worker.skipWaiting())

  worker.addEventListener('activate', (event) => {
    const end = async () => {
      for (const name of await caches.keys()) if (name.startsWith('firmground-')) await caches.delete(name)
      await worker.registration.unregister()
    }
    event.waitUntil(end())
  })
})()
