import TextMatching

/// Words that say nothing about a topic; they are neither kept in the index nor looked for.
enum StopWords {
  /// Folded: umlauts as their vowels.
  static let all: WordSet = {
    WordSet(
      text.split(whereSeparator: \.isWhitespace).map { word in
        var word = String(word)
        let folded = word.withUTF8 { FoldedWord($0).segments.flatMap(\.self) }
        return String(decoding: folded, as: UTF8.self)
      })
  }()

  private static let text = """
    ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes ander
    anderm andern anders auch auf aufgrund aus außer außerdem bei beim bereits bevor bezüglich bin
    bis bislang bisher bist bitte bzw beziehungsweise circa ca da dabei dadurch dafür dagegen daher
    dahin damals damit danach daneben dann daran darauf daraus darf darin darüber darum darunter das
    dass davon davor dazu dein deine dem demnach den denen denn dennoch der deren des deshalb dessen
    desto die dies diese dieselbe diesem diesen dieser dieses doch dort du durch dürfen eben ebenfalls
    ebenso eher eigentlich ein eine einem einen einer eines einige einigem einigen einiger einiges
    einmal er erst erste ersten erster es etc etwa etwas euch euer eure falls folgende folgenden
    folgender folgendes für gab ganz gar geben gegebenenfalls gegen gegenüber gemäß genau gerne
    ggf gibt habe haben hat hatte hatten hätte hätten hier hierbei hierfür hierzu hin hinter ich ihm
    ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem inklusive insbesondere insgesamt
    inwiefern inwieweit ins ist ja je jede jedem jeden jeder jedes jedoch jene jenem jenen jener jenes
    jetzt jeweilige jeweiligen jeweils kann kein keine keinem keinen keiner keines können könnte
    könnten lassen lässt man manche manchem manchen mancher manches mehr mein meine mich mir mit
    mittels möchte möchten möglich muss müssen musste mussten nach nachdem neben nein nicht nichts noch
    nun nur ob obwohl oder oft ohne per pro rund sämtliche schon sehr sei sein seine seinem seinen
    seiner seines seit selbst sich sie siehe sind so sobald sofern sogar solche solchem solchen
    solcher solches soll sollen sollte sollten somit sondern sonst sowie soweit sowohl statt stets
    teilweise trotz über überhaupt um und uns unser unsere unserem unseren unserer unter usw
    viel viele vielen vieler vom von vor voraus wann war waren warum was weder wegen weil weiter
    weitere weiterem weiteren weiterer weiteres weiterhin welche welchem welchen welcher welches wenn
    wer werde werden weshalb wessen wie wieder wieso wieviel wieviele will wir wird wo wobei wodurch
    wofür wohin woher wollen womit woran worauf woraus worden worin wozu wurde wurden würde würden zb
    zu zudem zum zumindest zur zusätzlich zwar zwischen dh ua zt sog bspw nr abs uu va evtl
    """
}
