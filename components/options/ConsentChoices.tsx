import { t } from '../../utils/i18n/t.ts';
import type { ConsentChoice } from '../../utils/settings/settings.ts';

interface ConsentChoicesProps {
  choice: ConsentChoice;
  onChange: (choice: ConsentChoice) => void;
}

/** The one question about consent dialogs: refuse them or leave them alone. */
export function ConsentChoices({ choice, onChange }: ConsentChoicesProps) {
  const answers = [
    { id: 'refuse', label: t('consentRefuse'), hint: t('consentRefuseHint'), isRecommended: true },
    { id: 'leave', label: t('consentLeave'), hint: t('consentLeaveHint'), isRecommended: false },
  ] as const;
  return (
    <div class="choices">
      {answers.map(answer => (
        <label key={answer.id} class="choice">
          <input type="radio" name="consent" value={answer.id} checked={choice === answer.id} onChange={() => onChange(answer.id)} />
          <span>
            <strong>{answer.label}</strong>
            {answer.isRecommended && <span class="badge">{t('consentRecommended')}</span>}
            <span class="soft">{answer.hint}</span>
          </span>
        </label>
      ))}
      {choice === 'unasked' && <p class="soft">{t('consentUnasked')}</p>}
    </div>
  );
}
