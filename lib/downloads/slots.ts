import 'server-only'
import { E_TIMEOUT, Semaphore, type SemaphoreInterface, withTimeout } from 'async-mutex'

/** Places for those who read the record at the same time, handed out in the order of asking. */
export type DownloadSlots = SemaphoreInterface

/** `atOnce` places; who waits for one longer than `waitMs` gets none. */
export function downloadSlots(atOnce: number, waitMs: number): DownloadSlots {
  return withTimeout(new Semaphore(atOnce), waitMs)
}

/** Waits for a place; what frees it again, or null where none came free in time. */
export async function takeSlot(slots: DownloadSlots): Promise<(() => void) | null> {
  try {
    const [, free] = await slots.acquire()
    return free
  } catch (error) {
    if (error === E_TIMEOUT) return null
    throw error
  }
}
