import { ScreenState } from '../../ui/state.tsx';

export const ExportScreen = () => <ScreenState title="export" />;
