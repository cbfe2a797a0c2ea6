/// Pairs of word lists that have half of their words in common: most are two ideas that share words,
/// the others wait to be made one. The list only shrinks.
enum AllowedWordLists {
  static let pairs: Set<String> = [
    "CouncilSearch/Query/QueryFields.swift documented ~ "
      + "CouncilSearch/Query/QueryFields.swift fields",
    "CouncilSearch/Query/QueryFields.swift documented ~ "
      + "CouncilSearch/Query/QueryFields.swift others",
    // English, as servers write them.
    "GermanText/Dates/Months.swift short ~ OParlClient/Feed/ServerTime.swift months",
    "DocumentFormats/HTML/HTMLElement.swift blocks ~ "
      + "DocumentFormats/HTML/HTMLMeasures.swift paragraphs",
    "DocumentFormats/HTML/HTMLFurniture.swift endings ~ "
      + "DocumentFormats/HTML/HTMLFurniture.swift words",
    "DocumentFormats/HTML/HTMLFurniture.swift roles ~ "
      + "DocumentFormats/HTML/HTMLFurniture.swift words",
    "DocumentFormats/HTML/Style/HTMLVisibility.swift plainElements ~ "
      + "DocumentFormats/Markdown/MarkdownTag.swift names",
    "DocumentFormats/Text/ColumnBesideText.swift signs ~ "
      + "PageLayout/ContactBlocks.swift firstWords",
    "DocumentFormats/Text/ColumnBesideText.swift signs ~ "
      + "PageLayout/ContactBlocks.swift letterheadWords",
    "EntityExtraction/Amount/AmountRate.swift measures ~ "
      + "EntityExtraction/Period/CountedThing.swift units",
    "EntityExtraction/Amount/AmountRate.swift nouns ~ "
      + "EntityExtraction/Frequency/RecurrenceUnit.swift nouns",
    "EntityExtraction/CitedPaper/CitedPaperExtractor.swift papers ~ "
      + "InquiryStructure/Head/FieldLabelWords.swift roles",
    "EntityExtraction/Frequency/AbsencePhrase.swift fillers ~ "
      + "GermanText/ClosedClasses/SentenceOpeners.swift adverbs",
    "EntityExtraction/Frequency/AmountGuard.swift measures ~ "
      + "EntityExtraction/Frequency/AmountGuard.swift moneyParts",
    "EntityExtraction/Frequency/AmountGuard.swift moneyParts ~ "
      + "EntityExtraction/Frequency/AmountGuard.swift nouns",
    "EntityExtraction/Frequency/EveryPhrase.swift weekdays ~ "
      + "EntityExtraction/Period/DatePhrase.swift weekdays",
    "EntityExtraction/Frequency/MeetingContext.swift pronouns ~ "
      + "InquiryStructure/Labels/LabelGrammar+Ends.swift openers",
    "EntityExtraction/Frequency/MeetingVerb.swift parted ~ "
      + "EntityExtraction/Frequency/MeetingVerb.swift reflexive",
    "EntityExtraction/LegalBasis/LegalBasisExtractor.swift acts ~ "
      + "TextRecognition/MisreadSigns.swift laws",
    "EntityExtraction/LegalBasis/LegalBasisExtractor.swift numerals ~ "
      + "InquiryStructure/Labels/NumberParser.swift romans",
    "EntityExtraction/LegalBasis/LegalBasisExtractor.swift parts ~ "
      + "TextRecognition/MisreadSigns.swift parts",
    "EntityExtraction/Period/CountedThing.swift units ~ "
      + "EntityExtraction/Staffing/StaffingTable.swift otherUnits",
    "EntityExtraction/Period/PeriodPhrase.swift behindStates ~ "
      + "InquiryStructure/Labels/InlineLabels.swift numberGovernors",
    "EntityExtraction/Sponsor/LegalFormName.swift heads ~ "
      + "EntityExtraction/Sponsor/Nominative.swift masculines",
    "EntityExtraction/Sponsor/PlaceNames.swift known ~ "
      + "EntityExtraction/Sponsor/PlaceNames.swift states",
    "EntityExtraction/Sponsor/PlaceNames.swift townWords ~ "
      + "InquiryStructure/Head/TitleLines.swift heads",
    "EntityExtraction/Sponsor/SponsorAliases.swift rest ~ "
      + "InquiryStructure/Head/FieldLabelWords.swift roles",
    "EntityExtraction/Sponsor/SponsorCoordination.swift notCompanies ~ "
      + "InquiryStructure/Head/Parties.swift names",
    "EntityExtraction/Sponsor/SponsorLexicon.swift charities ~ "
      + "EntityExtraction/Sponsor/SponsorLexicon.swift needsAttribute",
    "EntityExtraction/Sponsor/SponsorLexicon.swift offices ~ "
      + "GermanText/Administration/OfficeKinds.swift declined",
    "EntityExtraction/Sponsor/SponsorLexicon.swift offices ~ "
      + "InquiryStructure/Head/Offices.swift officeWords",
    "EntityExtraction/Staffing/StaffingContext.swift generic ~ "
      + "EntityRegistry/Rules/PlannedChange.swift denials",
    "EntityExtraction/Staffing/StaffingContext.swift placePrepositions ~ "
      + "InquiryStructure/Head/Persons.swift functionWords",
    "EntityExtraction/Staffing/StaffingMarks.swift stems ~ "
      + "EntityExtraction/Staffing/StaffingMarks.swift stems",
    "EntityExtraction/Staffing/StaffingPhrase.swift announcingWords ~ "
      + "EntityExtraction/Staffing/StaffingPhrase.swift valueWords",
    "EntityExtraction/Staffing/StaffingStopWords.swift all ~ "
      + "EntityRegistry/Reading/NounPhraseReader.swift notAdjectives",
    "EntityExtraction/Staffing/StaffingTable.swift verbs ~ "
      + "InquiryStructure/Questions/QuestionCues.swift verbs",
    "EntityRegistry/Names/NameKey.swift endings ~ "
      + "SearchAnalysis/Words/CompoundLinks.swift all",
    "EntityRegistry/Rules/Absence/AbsenceSubject.swift anaphoric ~ "
      + "InquiryStructure/Answers/AbsencePhrases.swift pointers",
    "EntityRegistry/Rules/InformationNouns.swift endings ~ "
      + "EntityRegistry/Rules/PlanDocument.swift kinds",
    "EntityRegistry/Rules/InformationNouns.swift records ~ "
      + "InquiryStructure/Answers/AbsencePhrases.swift knowledge",
    "EntityRegistry/Rules/InformationNouns.swift records ~ "
      + "InquiryStructure/Answers/AbsencePhrases.swift knowledgeEndings",
    "EntityRegistry/Rules/InformationNouns.swift records ~ "
      + "InquiryStructure/Answers/AbsencePhrases.swift records",
    "GermanText/Administration/OfficeKinds.swift declined ~ "
      + "InquiryStructure/Head/Offices.swift officeWords",
    "GermanText/ClosedClasses/Determiners.swift definite ~ "
      + "InquiryStructure/Labels/InlineLabels.swift numberGovernors",
    "GermanText/ClosedClasses/Determiners.swift definite ~ "
      + "InquiryStructure/Labels/LabelWords.swift determiners",
    "GermanText/ClosedClasses/Determiners.swift indefinite ~ "
      + "GermanText/Numbers/NumberWord.swift units",
    "GermanText/ClosedClasses/Interrogatives.swift ways ~ "
      + "InquiryStructure/Interpretations/ReportedSpeech.swift questionWords",
    "GermanText/ClosedClasses/SentenceOpeners.swift adverbs ~ "
      + "InquiryStructure/Answers/AbsencePhrases.swift pointers",
    "GermanText/ClosedClasses/SentenceOpeners.swift pronouns ~ "
      + "InquiryStructure/Minutes/SpeechAct.swift pronouns",
    "GermanText/Numbers/NumberWord.swift units ~ "
      + "InquiryStructure/Answers/DispositionRules.swift numerals",
    "GermanText/Numbers/NumberWord.swift units ~ "
      + "InquiryStructure/Labels/LabelWords.swift cardinals",
    "InquiryStructure/Answers/AbsencePhrases.swift knowledge ~ "
      + "InquiryStructure/Answers/AbsencePhrases.swift knowledgeEndings",
    "InquiryStructure/Answers/DispositionRules.swift numerals ~ "
      + "InquiryStructure/Labels/LabelWords.swift cardinals",
    "InquiryStructure/Head/AnswerAnnouncements.swift verbs ~ "
      + "InquiryStructure/Minutes/SpeechVerbs.swift answering",
    "InquiryStructure/Head/FieldLabelWords.swift roles ~ "
      + "InquiryStructure/Head/References.swift kinds",
    "InquiryStructure/Head/FieldLabelWords.swift roles ~ "
      + "InquiryStructure/Labels/LabelGrammar.swift links",
    "InquiryStructure/Head/InquirySentences.swift ends ~ "
      + "InquiryStructure/Head/Persons.swift functionWords",
    "InquiryStructure/Head/InquirySentences.swift ends ~ "
      + "InquiryStructure/Questions/QuestionCues.swift prepositions",
    "InquiryStructure/Head/MunicipalityReader.swift particles ~ "
      + "InquiryStructure/Head/Persons.swift functionWords",
    "InquiryStructure/Head/MunicipalityReader.swift particles ~ "
      + "InquiryStructure/Labels/LabelGrammar+Ends.swift openers",
    "InquiryStructure/Head/Persons.swift administration ~ "
      + "InquiryStructure/Head/Persons.swift offices",
    "InquiryStructure/Head/Persons.swift functionWords ~ "
      + "InquiryStructure/Labels/InlineLabels.swift numberGovernors",
    "InquiryStructure/Head/Persons.swift functionWords ~ "
      + "InquiryStructure/Labels/LabelGrammar+Ends.swift openers",
    "InquiryStructure/Head/Persons.swift functionWords ~ "
      + "InquiryStructure/Questions/QuestionCues.swift prepositions",
    "InquiryStructure/Head/Persons.swift functionWords ~ "
      + "SearchAnalysis/Words/GermanParticiples.swift separable",
    "InquiryStructure/Head/SignatoryReader.swift skipped ~ "
      + "InquiryStructure/Labels/Closings.swift proxies",
    "InquiryStructure/Head/SubjectReader.swift sections ~ "
      + "InquiryStructure/Head/TitleLines.swift kinds",
    "InquiryStructure/Head/TitleLines.swift kinds ~ "
      + "InquiryStructure/Head/TitleLines.swift papers",
    "InquiryStructure/Interpretations/ReportedSpeech.swift questionWords ~ "
      + "InquiryStructure/Minutes/SpeechVerbs.swift askingTogether",
    "InquiryStructure/Labels/InlineLabels.swift numberGovernors ~ "
      + "InquiryStructure/Labels/LabelGrammar.swift links",
    "InquiryStructure/Labels/LabelWords.swift answerers ~ "
      + "InquiryStructure/Questions/QuestionCues.swift reporters",
    "InquiryStructure/Labels/LabelWords.swift directions ~ "
      + "InquiryStructure/Minutes/SpeechAct.swift adverbs",
    "InquiryStructure/Questions/QuestionCues.swift prepositions ~ "
      + "SearchAnalysis/Words/GermanParticiples.swift separable",
    "PageLayout/ContactBlocks.swift firstWords ~ "
      + "PageLayout/ContactBlocks.swift letterheadWords",
  ]
}
