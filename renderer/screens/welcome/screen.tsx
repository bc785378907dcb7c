import { ScreenState } from '../../ui/state.tsx';

export const WelcomeScreen = () => <ScreenState title="welcome" />;
