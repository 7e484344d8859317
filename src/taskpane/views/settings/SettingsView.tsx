import { makeStyles, Radio, RadioGroup, Switch, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { LANGUAGES } from '../../../locales/languages';
import { HelpText } from '../parts/HelpText';
import { SectionHeading } from '../parts/SectionHeading';
import { FormField } from '../parts/FormField';
import { usePane } from '../../state/paneContext';
import { isBusy } from '../../state/obstacle';

const HOST = 'host';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  help: { paddingLeft: '52px' },
});

/** The language, and what the report contains. */
export function SettingsView(): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { settings: texts } = messages.pane;
  const { language } = state.settings;
  return (
    <div className={styles.root}>
      <SectionHeading level={2}>{texts.heading}</SectionHeading>
      <FormField label={texts.language} hint={texts.languageHelp}>
        <RadioGroup
          value={language ?? HOST}
          disabled={isBusy(state)}
          onChange={(_, { value }) => {
            const chosen = LANGUAGES.find((other) => other === value) ?? null;
            void controller.prefer({ language: chosen });
          }}
        >
          <Radio value={HOST} label={texts.languages.host} />
          {LANGUAGES.map((other) => (
            <Radio key={other} value={other} label={<span lang={other}>{texts.languages[other]}</span>} />
          ))}
        </RadioGroup>
      </FormField>
      <ContentSwitches />
      <ContentSwitch name="opensCover" label={texts.opensCover} help={texts.opensCoverHelp} />
      <HelpText>{texts.saved}</HelpText>
    </div>
  );
}

function ContentSwitches(): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const id = useId();
  const { settings: texts } = messages.pane;
  return (
    <div className={styles.group} role="group" aria-labelledby={id}>
      <SectionHeading level={3} id={id}>
        {texts.contents}
      </SectionHeading>
      <ContentSwitch name="charts" label={texts.charts} help={texts.chartsHelp} />
      <ContentSwitch name="supplementary" label={texts.supplementary} help={texts.supplementaryHelp} />
      <ContentSwitch name="checks" label={texts.checks} help={texts.checksHelp} />
      <ContentSwitch name="cards" label={texts.cards} help={texts.cardsHelp} />
      <ContentSwitch name="allLanguages" label={texts.allLanguages} help={texts.allLanguagesHelp} />
    </div>
  );
}

interface ContentSwitchProps {
  readonly name: 'charts' | 'supplementary' | 'checks' | 'cards' | 'allLanguages' | 'opensCover';
  readonly label: string;
  readonly help: string;
}

function ContentSwitch({ name, label, help }: ContentSwitchProps): ReactElement {
  const styles = useStyles();
  const { state, controller } = usePane();
  const id = useId();
  return (
    <div>
      <Switch
        label={label}
        checked={state.settings[name]}
        disabled={isBusy(state)}
        aria-describedby={id}
        onChange={(_, { checked }) => {
          void controller.prefer({ [name]: checked });
        }}
      />
      <div className={styles.help}>
        <HelpText id={id}>{help}</HelpText>
      </div>
    </div>
  );
}
