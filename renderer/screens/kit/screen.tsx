import { ScreenState } from '../../ui/state.tsx';

export const KitScreen = () => <ScreenState title="kit" />;
