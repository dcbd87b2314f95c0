'use client'
import { Field } from '@/components/ui/field'
import type { FormAction, FormState } from '@/components/ui/form-state'
import { SentForm } from '@/components/ui/sent-form'

type Text = 'wrong' | 'password' | 'begin' | 'scan' | 'picture' | 'byHand' | 'codes' | 'code' | 'confirm'

/** Sets up an authenticator app: the password, then the picture and the recovery codes with a field for the first code. */
export function SecondFactorForm({ action, texts }: { action: FormAction; texts: Record<Text, string> }) {
  return (
    <SentForm id="second-factor" action={action} wrong={texts.wrong} className="flex max-w-md flex-col gap-4">
      {(state) => <Steps state={state} texts={texts} />}
    </SentForm>
  )
}

function Steps({ state, texts }: { state: FormState; texts: Record<Text, string> }) {
  const { uri, picture, recoveryCodes } = state.values
  const begun = uri !== undefined && picture !== undefined && recoveryCodes !== undefined
  const name = begun ? 'code' : 'password'
  const id = `second-factor-${name}`
  return (
    <>
      {begun && (
        <>
          <p>{texts.scan}</p>
          {/* biome-ignore lint/performance/noImgElement: it is made for this answer and never asked for again. */}
          <img src={picture} alt={texts.picture} width={220} height={220} className="bg-white" />
          <p>
            {texts.byHand} <code className="break-all">{new URL(uri).searchParams.get('secret')}</code>
          </p>
          <div>
            <p>{texts.codes}</p>
            <ul className="mt-2 grid grid-cols-2 gap-1 font-mono">
              {recoveryCodes.split(' ').map((code) => (
                <li key={code}>{code}</li>
              ))}
            </ul>
          </div>
        </>
      )}
      <Field id={id} name={begun ? texts.code : texts.password}>
        <input
          key={`${name}-${state.sent}`}
          id={id}
          name={name}
          className="control"
          type={begun ? 'text' : 'password'}
          inputMode={begun ? 'numeric' : undefined}
          autoComplete={begun ? 'one-time-code' : 'current-password'}
          aria-invalid={state.problems.length > 0 || undefined}
        />
      </Field>
      <div>
        <button type="submit" className="button">
          {begun ? texts.confirm : texts.begin}
        </button>
      </div>
    </>
  )
}
