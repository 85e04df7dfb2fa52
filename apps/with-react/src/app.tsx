import { published } from "@corett/content";
import { useState } from "react";

const documents = published.filter(
  ({ format }) => format === "corett/key-message@1",
);

/** A document as data, a component with words of its own, and a change of language. */
export function App() {
  const [language, setLanguage] = useState("es-419");
  return (
    <>
      <h1>CORETT + React</h1>
      <button
        type="button"
        onClick={() => {
          setLanguage(language === "en" ? "es-419" : "en");
        }}
      >
        {language === "en" ? "Español" : "English"}
      </button>
      <corett-document
        id="message"
        lang={language}
        data={documents[0]}
      ></corett-document>
      <corett-statistic lang={language}>
        <strong>9</strong> {language === "en" ? "countries" : "países"}
      </corett-statistic>
    </>
  );
}
