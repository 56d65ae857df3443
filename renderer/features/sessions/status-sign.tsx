import { Icon } from '#renderer/components/icon.tsx';
import type { SessionStatus } from '#shared/domain/session.ts';
import './status-sign.css';

/** How far a session has come, as a filling circle and at last a check. The words stand beside it. */
export function StatusSign({ status }: { readonly status: SessionStatus }) {
  return status === 'approved' ? (
    <Icon name="check" size={12} />
  ) : (
    <span className="status-sign" data-status={status} aria-hidden="true" />
  );
}
