import 'server-only'
import { Readable } from 'node:stream'
import { Busboy } from '@fastify/busboy'

/** A file as a form brings it: its name, and its bytes as they arrive. */
export interface ArrivingFile {
  name: string
  bytes: AsyncIterable<Uint8Array>
}

/** What keeps a form from being read: it is none, or brings no file in the field that was asked for. */
export type FormFault = 'form' | 'missing'

/**
 * Hands the first file in `field` of a multipart form on while it is still on its way; what `take` gives, or why there is nothing to take.
 * The rest of the form is passed over.
 * @throws whatever `take` throws, and where the form is broken off
 */
export async function readFormFile<T>(
  request: Request,
  field: string,
  take: (file: ArrivingFile) => Promise<T>,
): Promise<{ kind: 'taken'; value: T } | { kind: 'refused'; why: FormFault }> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data;.*boundary=/i.test(type) || request.body === null)
    return { kind: 'refused', why: 'form' }
  const body = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0])
  const form = new Busboy({
    headers: { 'content-type': type },
    limits: { files: 1, fields: 20, fieldSize: 10_000 },
  })
  return new Promise((resolve, reject) => {
    let taking: Promise<void> | null = null
    let taken: Readable | null = null
    const fail = (error: unknown) => {
      reject(error)
      body.destroy()
      // Whoever reads it would wait for more of it else.
      taken?.destroy(error instanceof Error ? error : new Error('a form was broken off'))
    }
    form.on('file', (name, stream, fileName) => {
      if (name !== field || !fileName || taking !== null) {
        stream.resume()
        return
      }
      taken = stream
      taking = take({ name: fileName, bytes: stream }).then((value) => {
        resolve({ kind: 'taken', value })
        body.destroy()
      }, fail)
    })
    form.once('finish', () => {
      if (taking === null) resolve({ kind: 'refused', why: 'missing' })
    })
    form.once('error', fail)
    body.once('error', fail)
    body.pipe(form)
  })
}
