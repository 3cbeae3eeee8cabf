import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';

/** A first list is there before; a sign that comes and goes at once would only flicker. */
const patience = 700;
/** So long nothing takes but a large library that is put in order after an update. */
const longPatience = 4_000;

/** Says that something is read and, where that takes long, why it may and that nothing is lost meanwhile. */
export function Waiting({ isAtOnce = false }: { isAtOnce?: boolean }) {
  const [waited, setWaited] = useState(isAtOnce ? patience : 0);
  useEffect(() => {
    const timers = [patience, longPatience].map(after => setTimeout(() => setWaited(after), after));
    return () => {
      for (const timer of timers) clearTimeout(timer);
    };
  }, []);
  // The place for what is said stands from the beginning, or screen readers would not tell of it.
  return (
    <div class="waiting" role="status">
      {waited >= patience && <p class="soft">{t('loading')}</p>}
      {waited >= longPatience && (
        <>
          <progress aria-label={t('loading')} />
          <p class="soft">{t('waitingLong')}</p>
        </>
      )}
    </div>
  );
}
