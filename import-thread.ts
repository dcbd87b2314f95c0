/** The second thread of an import, started for a large file (lib/publishing/thread/import-thread.ts). */
import { parentPort } from 'node:worker_threads'
import { answerThread } from '@/lib/publishing/thread/answer-thread'

if (parentPort !== null) answerThread(parentPort)
