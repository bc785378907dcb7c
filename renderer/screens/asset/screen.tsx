import { ScreenState } from '../../ui/state.tsx';

export const AssetScreen = () => <ScreenState title="asset" />;
