import { ScreenState } from '../../ui/state.tsx';

export const SetScreen = () => <ScreenState title="set" />;
