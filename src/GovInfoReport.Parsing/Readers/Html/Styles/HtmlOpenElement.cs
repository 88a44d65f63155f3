namespace GovInfoReport.Parsing;

/// <summary>An element whose end has not been reached.</summary>
internal struct HtmlOpenElement
{
    /// <summary>Which element it is.</summary>
    public HtmlTag Tag { get; set; }

    /// <summary>What the standard says of it.</summary>
    public HtmlTagTraits Traits { get; set; }

    /// <summary>What it brings itself.</summary>
    public HtmlStates Own { get; set; }

    /// <summary>What it and all around it bring.</summary>
    public HtmlStates States { get; set; }

    /// <summary>
    /// What is brought to the text that comes next: of text between the cells of a table, which is shown before it, what is around the
    /// table.
    /// </summary>
    public HtmlStates TextStates { get; set; }

    /// <summary>What it looks like.</summary>
    public HtmlElementLook Look { get; set; }

    /// <summary>Whether a part of a table is written to the document, and its end must be.</summary>
    public bool IsWritten { get; set; }

    /// <summary>How many inline elements are open around it.</summary>
    public int Inlines { get; set; }

    /// <summary>The index of the open paragraph that a <c>&lt;/p&gt;</c> here would end; 0 for none.</summary>
    public int Paragraph { get; set; }

    /// <summary>The index of the innermost part of a table, itself included; 0 for none.</summary>
    public int TablePart { get; set; }

    /// <summary>Takes over from what is around it.</summary>
    /// <param name="around">The element that it stands in.</param>
    /// <param name="lookAround">How text looks where it starts.</param>
    public void TakeFrom(in HtmlOpenElement around, HtmlLook lookAround)
    {
        bool isPart = (Traits & HtmlTagTraits.TablePart) != 0 && Tag != HtmlTag.Table;
        bool isBetween = (Traits & HtmlTagTraits.BetweenCells) != 0;
        HtmlLook own = (isPart ? around.Look.Own : lookAround).Under(Look.Style);
        Look = Look with { Own = own, Text = !isBetween ? own : isPart ? around.Look.Text : lookAround };
        States = WithLook((isPart ? around.States : around.TextStates) | Own, own);
        TextStates = isBetween ? around.TextStates : States;
    }

    /// <summary>What is passed on, with whether text looks otherwise than on the line.</summary>
    public static HtmlStates WithLook(HtmlStates states, in HtmlLook look) =>
        look.IsPlain ? states & ~HtmlStates.Looks : states | HtmlStates.Looks;
}
